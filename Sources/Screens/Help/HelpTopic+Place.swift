import Localization

extension HelpTopic {
  /// What Enter on the topic does: it goes to where the way begins.
  func action(_ around: Surroundings) -> Action {
    switch self {
    case .today: .go(.today)
    case .calendar: .go(.month(year: around.today.year, month: around.today.month))
    case .groups: .go(.groups)
    case .schedule, .invite, .agenda, .carry, .meetingDocuments, .postpone, .session, .attendance,
      .projector, .draft, .adopt, .deferral, .minutes, .corrigendum:
      .go(.meetings)
    case .supersede, .translate: .go(.decisions(.all))
    case .followUp, .several: .go(.decisions(.open))
    case .overdue: .go(.decisions(.overdue))
    case .papers: .go(.documents(nil))
    case .body, .rules, .seats: .go(.bodies)
    case .directory: .go(.directory)
    case .frameworks, .results, .newFramework: .go(.frameworks)
    case .funds, .newFund, .contributions, .predictability: .go(.funds)
    case .projects, .reports, .chain: .go(.projects)
    case .undo: .go(.history(.all))
    case .drafts: .drafts
    case .conflicts: .go(.conflicts)
    case .check: .go(.check)
    case .takeIn: .go(.intakeFiles)
    case .office, .backup: .go(.settings)
    }
  }
}
