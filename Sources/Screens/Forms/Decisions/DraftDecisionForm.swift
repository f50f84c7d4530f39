import Commands
import Domain
import Localization

/// A decision written down while the room is talking: the text first. What the last decision of the meeting had is offered, and entered
/// only when it is taken; with a method chosen, the same save adopts it.
struct DraftDecisionForm: OfficerForm {
  static let name = "draft-decision"
  /// The option of the method that leaves it a draft.
  static let draftOnly = "draft"

  var meeting: MeetingID
  var item: Identifier<AgendaItem>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let body = try record.body.map { id throws(RegisterError) in try register.body(id) }
    let last = LastDecision(record)
    let number = record.decisions.count(where: \.bearsNumber) + 1
    let methods = record.canDecide ? AdoptionMethods.options(at: record, of: body, around) : []
    var fields: [FormField] = [
      .text(.text, isLong: true).required.hinted(FormTitles.textHint),
      .lookup(
        .responsible, .owners(meeting), isMany: true, new: .party
      ).offering(.references(last.responsible.map { Reference($0, wording) })),
      .deadline(.deadline, nil, around).offering(last.deadline.map { .line($0.entry(around.language)) }),
    ]
    if !methods.isEmpty {
      fields.append(.choice(.method, [(Self.draftOnly, FormTitles.draftOnly)] + methods, Self.draftOnly))
      fields += AdoptionMethods.votes
    }
    let subject = reference(record, wording)
    fields += [
      .choice(.verb, OperativeVerb.allCases.map { ($0.rawValue, $0.phrase) }, isOptional: true),
      .text(.title), .lookup(.item, .items(meeting), subject.map { [$0] } ?? []), .text(.remark),
    ]
    var content = FormContent(
      FormTitles.draftDecision[around.language], note: SessionWords.draft(number)[around.language],
      preface: preface(record, canAdopt: !methods.isEmpty).map { $0[around.language] }, fields)
    content.openings = Openings(body?.kind)
    content.aboutActs = record.adoptionWords(number, wording)
    return try content.seeing([record.key], register)
  }

  private func preface(_ record: Meeting, canAdopt: Bool) -> [Phrase] {
    (record.timing.name == .held ? [FormTitles.lateDraft] : []) + (canAdopt ? [FormTitles.draftWords] : [])
  }

  private func reference(_ record: Meeting, _ wording: Wording) -> Reference? {
    guard let item, let point = record.item(item) else { return nil }
    let number = record.agendaNumber(of: item).map { $0 + " " } ?? ""
    return Reference(.item(item), number + wording.text(point.title))
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let record = try series.current.meeting(meeting)
    let kind = try record.body.map { id throws(RegisterError) in try series.current.body(id).kind }
    let text = try Openings(kind).withoutBareOpenings(try reader.requiredText(.text))
    let verb = reader.choice(.verb, as: OperativeVerb.self) ?? Openings(kind).verb(of: text)
    let draft = DraftDecision(
      meeting: meeting, item: reader.reference(.item)?.item, title: reader.text(.title), verb: verb,
      original: text.original, paragraphs: Paragraphs.list(of: text),
      responsible: reader.parties(.responsible), deadline: try reader.deadline(.deadline),
      remark: reader.text(.remark))
    let added = try series.perform(draft).added(to: "decisions", of: Decision.self)
    guard let added, let method = reader.choice(.method, as: AdoptionMethod.self) else { return }
    try series.perform(
      AdoptDecision(
        decision: DecisionReference(meeting: meeting, decision: added), method: method,
        votes: try reader.votes(for: method)))
  }
}

/// What the last decisions of a meeting had, offered for the next one.
private struct LastDecision {
  let responsible: [Party]
  let deadline: Deadline?

  init(_ meeting: Meeting) {
    let known = meeting.decisions.filter(\.bearsNumber)
    responsible = known.last { !$0.responsible.isEmpty }?.responsible.map(\.party) ?? []
    deadline = known.last { $0.deadline != nil }?.deadline
  }
}

extension Meeting {
  /// Whether decisions can be adopted: while it sits, afterwards, or between meetings.
  var canDecide: Bool {
    switch timing.name {
    case .inSession, .suspended, .held: true
    case .planned, .convened, .postponed: kind == .betweenMeetings
    case .cancelled: false
    }
  }
}
