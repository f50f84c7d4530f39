import Domain
import Localization
import TerminalUI

/// What can be done with a meeting before its day, as it stands now.
struct MeetingOffers {
  let meeting: Meeting
  let body: Body?

  init(_ meeting: Meeting, body: Body?) {
    self.meeting = meeting
    self.body = body
  }

  /// A closed body is read-only, and with it its meetings.
  var isOpen: Bool { body?.standing.isReadOnly != true }

  private func mayBecome(_ state: MeetingTiming.Name) -> Bool {
    isOpen && MeetingTransitions.refusal(of: meeting, to: state) == nil
  }

  /// Offers of the whole page.
  var all: [Offer] {
    [next, edit, move, cancel].compactMap { $0 } + (isOpen ? [relate] : [])
  }

  var edit: Offer? {
    guard isOpen, !meeting.isFinal, meeting.timing.name != .cancelled else { return nil }
    return Offer(
      .function(4), FormTitles.keyEdit, help: FormTitles.editMeetingHelp, importance: 65,
      EditMeetingForm(meeting: meeting.id))
  }

  func move(_ key: Key) -> Offer? {
    guard mayBecome(.postponed) else { return nil }
    let isFirst = meeting.timing.schedule == nil && meeting.timing.name == .planned
    return Offer(
      key, FormTitles.keyMove, help: isFirst ? FormTitles.fixDateHelp : FormTitles.moveMeetingHelp,
      importance: 45, MoveMeetingForm(meeting: meeting.id))
  }

  private var move: Offer? { move(.character("t")) }

  /// Convening; while something is missing for it, what is missing.
  private var next: Offer? {
    guard mayBecome(.convened) else { return nil }
    let needs = MeetingTransitions.needs(of: meeting, body: body)
    if needs.isEmpty {
      return Offer(
        .function(8), FormTitles.keyConvene, help: FormTitles.conveneHelp, importance: 66,
        ConveneMeetingForm(meeting: meeting.id))
    }
    let forms = needs.compactMap { need in form(for: need).map { (need.phrase.capitalized, $0) } }
    guard !forms.isEmpty else { return nil }
    return Offer(
      .function(8), FormTitles.keyMissing, help: FormTitles.missingHelp, importance: 66, oneOf: forms)
  }

  private func form(for need: ConvenementNeed) -> AnyForm? {
    switch need {
    case .date: AnyForm(MoveMeetingForm(meeting: meeting.id))
    case .venue, .chair: AnyForm(EditMeetingForm(meeting: meeting.id))
    case .agenda: AnyForm(CarryAgendaForm(meeting: meeting.id))
    }
  }

  private var cancel: Offer? {
    guard mayBecome(.cancelled) else { return nil }
    return Offer(
      .delete, FormTitles.keyCancel, help: FormTitles.cancelMeetingHelp, importance: 15,
      CancelMeetingForm(meeting: meeting.id))
  }

  private var relate: Offer {
    Offer(
      .character("l"), FormTitles.keyRelate, help: FormTitles.relateMeetingsHelp, importance: 10,
      RelateMeetingForm(meeting: meeting.id))
  }
}
