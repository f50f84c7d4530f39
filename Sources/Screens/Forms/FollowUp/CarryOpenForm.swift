import Commands
import Domain
import Localization
import TerminalUI

/// What is open goes onto the agenda of the body's next meeting, with what the last one deferred.
struct CarryOpenForm: OfficerForm {
  static let name = "carry-open"
  private static let mostNamed = 8

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let open = try Self.waiting(for: record, register, around)
    var preface = [FormTitles.carries(open.count)[around.language]]
    preface += open.prefix(Self.mostNamed).map {
      wording.symbol($0) + "  " + wording.text($0.title ?? $0.text)
    }
    if open.count > Self.mostNamed {
      preface.append(ScreenWords.moreChanges(open.count - Self.mostNamed)[around.language])
    }
    return try FormContent(
      FormTitles.carry[around.language], note: wording(wording.names.title(of: record)), preface: preface,
      button: FormTitles.carryButton, []
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(CarryAgenda(meeting: meeting))
  }

  /// The open decisions that its agenda does not follow yet.
  static func waiting(
    for meeting: Meeting, _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) -> [DecisionRow] {
    guard let body = meeting.body else { return [] }
    let rows = try register.decisions(
      DecisionQuery(body: body, implementation: [.notStarted, .inProgress], asOf: around.today)
    ).rows
    let open = Set(Carrying.decisions(of: rows, deferredAt: [], notIn: meeting))
    return rows.filter { open.contains($0.reference) }
  }

  /// The next meetings of these bodies onto whose agendas something can be put, as one key.
  static func offer(
    for bodies: [BodyID], _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> Offer? {
    var forms: [(label: Phrase, form: AnyForm)] = []
    for body in bodies where FollowUpOffers.isOpen(body, wording) {
      let ahead = try register.meetings(
        MeetingQuery(
          body: body, from: wording.today, states: MeetingTiming.Name.ahead, kinds: Carrying.kinds, limit: 1)
      ).rows
      guard let next = ahead.first else { continue }
      let meeting = try register.meeting(next.id)
      guard !meeting.isFinal, try !waiting(for: meeting, register, wording.around).isEmpty else { continue }
      forms.append((wording.names.fullTitle(of: meeting, .short), AnyForm(CarryOpenForm(meeting: next.id))))
    }
    guard !forms.isEmpty else { return nil }
    return Offer(
      .character("a"), FormTitles.carry, help: FormTitles.carryHelp, importance: 45, oneOf: forms)
  }
}
