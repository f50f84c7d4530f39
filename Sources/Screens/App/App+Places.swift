import Domain
import Localization
import TerminalUI

extension App {
  /// A place of the menu bar begins anew; any other one is laid on top, to come back from.
  mutating func go(to place: Place) -> [Effect] {
    filterLine = FilterLine()
    var next = Self.screen(at: place, around)
    if let line = screen.line(leadingTo: place, around) { next.begin(at: line) }
    if place.isRoot {
      screens = [next]
    } else if screen.place == place {
      screen = next
    } else {
      screens.append(next)
    }
    // What covers everything says the way back until the next key.
    if next.cover == .everything { news = News(words: next.hint(around), style: .status) }
    return refresh()
  }

  /// Closes what is open: the filter, then the screen on top. The first screen stays: Escape never quits.
  mutating func goBack() -> [Effect] {
    if filterLine.isShown {
      filterLine = FilterLine()
      return follow(screen.filter(by: "", around))
    }
    guard screens.count > 1 else {
      if screen.place != .firstStart {
        news = News(words: FrameWords.nothingToClose[around.language], style: .status)
      }
      return []
    }
    screens.removeLast()
    filterLine = FilterLine(screen.filterWords ?? "")
    return refresh()
  }

  static func screen(at place: Place, _ around: Surroundings) -> any Screen {
    switch place {
    case .firstStart: FirstStartScreen(around)
    case .today: TodayScreen()
    case .bodies: BodiesScreen()
    case .body(let id): BodyScreen(id)
    case .groups: GroupsScreen()
    case .month(let year, let month): MonthScreen(year: year, month: month, around)
    case .year(let year): YearScreen(year)
    case .meetings: MeetingsScreen()
    case .meeting(let id): MeetingScreen(id)
    case .agenda(let id): AgendaScreen(id)
    case .attendance(let id): AttendanceScreen(id)
    case .minutes(let id): MinutesScreen(id)
    case .minutesSection(let reference): MinutesSectionScreen(reference)
    case .minutesComparison(let reference, let version): MinutesComparisonScreen(reference, version)
    case .session(let id): SessionScreen(id)
    case .decisions(let scope): DecisionsScreen(scope)
    case .decision(let reference): DecisionScreen(reference)
    case .projector(let reference): ProjectorScreen(reference)
    case .versions(let reference): VersionsScreen(reference)
    case .frameworks: FrameworksScreen()
    case .framework(let id): FrameworkScreen(id)
    case .result(let reference): ResultScreen(reference)
    case .documents(nil): SubjectsScreen()
    case .documents(let subject?): DocumentsScreen(subject, paper: nil, around)
    case .paper(let kind, let subject): DocumentsScreen(subject, paper: kind, around)
    case .intakeFiles: IntakeFilesScreen()
    case .intake(let request): IntakeScreen(request)
    case .check: CheckScreen()
    case .directory: DirectoryScreen()
    case .organization(let id): OrganizationScreen(id)
    case .person(let id): PersonScreen(id)
    case .funds: FundsScreen()
    case .fund(let id): FundScreen(id)
    case .projects: ProjectsScreen()
    case .project(let id): ProjectScreen(id)
    case .chain(let link): ChainScreen(link)
    case .settings: SettingsScreen()
    case .history(let scope): HistoryScreen(scope)
    case .conflicts: ConflictsScreen()
    }
  }
}

extension Place {
  /// Whether it stands in the menu bar, so that going there leaves nothing behind to come back to.
  var isRoot: Bool {
    switch self {
    case .firstStart, .today, .bodies, .groups, .month, .year, .meetings, .check, .directory, .settings: true
    case .frameworks, .funds, .projects, .intakeFiles: true
    case .decisions(.all), .decisions(.open), .decisions(.overdue): true
    case .history(let scope): scope == .all
    case .documents(let subject): subject == nil
    case .body, .meeting, .agenda, .attendance, .minutes, .minutesSection, .minutesComparison, .session,
      .decisions, .decision, .projector, .versions, .organization, .person, .fund, .conflicts, .paper,
      .framework, .result:
      false
    case .project, .chain, .intake: false
    }
  }
}
