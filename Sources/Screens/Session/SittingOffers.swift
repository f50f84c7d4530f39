import Domain
import Localization
import TerminalUI

/// What can be done with the meeting itself: opened, suspended, resumed, closed.
struct SittingOffers {
  let meeting: Meeting

  var all: [Offer] { steps + afterwards + pages }

  /// Once it is closed, the minutes are the next step.
  private var afterwards: [Offer] {
    guard meeting.timing.name == .held else { return [] }
    return [Key.function(8), .character("m")].map {
      Offer(
        $0, FormTitles.keyMinutes, help: FormTitles.minutesHelp, importance: $0 == .function(8) ? 76 : 5,
        to: .minutes(meeting.id))
    }
  }

  /// The pages on which the presences and the agenda are kept.
  private var pages: [Offer] {
    [
      Offer(
        .character("e"), SessionKeyWords.presences.label, help: SessionKeyWords.presences.help,
        importance: 59, to: .attendance(meeting.id)),
      Offer(
        .character("g"), SessionKeyWords.agenda.label, help: SessionKeyWords.agenda.help, importance: 18,
        to: .agenda(meeting.id)),
    ]
  }

  private var steps: [Offer] {
    switch meeting.timing.name {
    case .convened:
      return [
        Offer(
          .function(8), SessionKeyWords.open.label, help: SessionKeyWords.open.help, importance: 76,
          also: [.character("s")], OpenMeetingForm(meeting: meeting.id))
      ]
    case .inSession:
      return [
        sitting([
          (SessionKeyWords.suspend.help, AnyForm(SuspendMeetingForm(meeting: meeting.id))),
          (SessionKeyWords.close.help, AnyForm(CloseMeetingForm(meeting: meeting.id))),
        ])
      ]
    case .suspended:
      return [
        sitting([
          (SessionKeyWords.resume.help, AnyForm(ResumeMeetingForm(meeting: meeting.id))),
          (SessionKeyWords.close.help, AnyForm(CloseMeetingForm(meeting: meeting.id))),
        ])
      ]
    case .planned, .held, .postponed, .cancelled: return []
    }
  }

  private func sitting(_ forms: [(Phrase, AnyForm)]) -> Offer {
    Offer(
      .character("s"), SessionKeyWords.sitting.label, help: SessionKeyWords.sitting.help, importance: 45,
      oneOf: forms.map { (label: $0.0, form: $0.1) })
  }

  /// The same pages from the page of the meeting.
  var fromMeeting: [Offer] {
    let isAhead = meeting.timing.isAhead
    return [
      Offer(
        .character("g"), SessionKeyWords.agenda.label, help: SessionKeyWords.agenda.help,
        importance: isAhead ? 32 : 18, to: .agenda(meeting.id)),
      Offer(
        .character("e"), SessionKeyWords.presences.label, help: SessionKeyWords.presences.help,
        importance: isAhead ? 28 : 16, to: .attendance(meeting.id)),
    ]
  }

  /// What leads to the session from the page of the meeting.
  var ways: [Offer] {
    let words = SessionKeyWords.session
    switch meeting.timing.name {
    case .convened, .inSession, .suspended:
      return [
        Offer(
          .function(8), words.label, help: words.help, importance: 76, also: [.character("s")],
          to: .session(meeting.id))
      ]
    case .held:
      return [Offer(.character("s"), words.label, help: words.help, importance: 24, to: .session(meeting.id))]
    case .planned, .postponed, .cancelled: return []
    }
  }
}
