import Commands
import Domain
import Localization

/// Takes a body to work, rests it, or ends it: closed, or succeeded by another.
struct BodyStandingForm: OfficerForm {
  static let name = "body-standing"

  var body: BodyID
  var standing: BodyStanding.Name

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let language = around.language
    let wording = Wording(register, around)
    let record = try register.body(body)
    var content = FormContent.immediate(FormTitles.standing(standing)[language])
    content.note = wording.partyCell(.body(body)).text(fitting: 24)
    content.about = "\(content.note) (\(standing.phrase[language]))"
    guard standing == .closed || standing == .succeeded else { return content }
    content.isImmediate = false
    content.preface = try consequences(record, register, wording)
    content.button = FormTitles.standing(standing)
    let day = FormField.partialDay(.date, PartialDate(around.today), around, leaning: .nearest)
    let successor = FormField.lookup(.successor, .bodies, new: .body).required
    content.fields =
      (standing == .closed ? [] : [successor])
      + [day, .text(.instrument).hinted(FormTitles.instrumentHint)]
    return try content.grave.seeing([record.key], register)
  }

  private func consequences(
    _ record: Body, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [String] {
    var words = [FormTitles.becomesReadOnly(wording.names.phrase(body).quoted)[wording.language]]
    let open = try register.decisions(
      DecisionQuery(body: body, implementation: [.notStarted, .inProgress], asOf: wording.today))
    if open.total > 0 { words.append(FormTitles.openDecisionsStay(open.total)[wording.language]) }
    let ahead = try register.meetings(
      MeetingQuery(body: body, states: [.planned, .convened, .inSession, .suspended, .postponed])
    ).rows
    if !ahead.isEmpty {
      let titles = ahead.map { wording.names.title(of: $0) }.listed()
      words.append(FormTitles.meetingsAhead(titles)[wording.language])
    }
    return words
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(ChangeBodyStanding(body: body, to: try standing(reader)))
  }

  private func standing(_ reader: FormReader) throws(RegisterError) -> BodyStanding {
    switch standing {
    case .proposed: return .proposed
    case .active: return .active
    case .suspended: return .suspended
    case .closed:
      return .closed(on: try reader.partialDay(.date, .nearest), instrument: reader.text(.instrument))
    case .succeeded:
      guard let successor = reader.reference(.successor)?.body else { throw .invalid(.successor, .missing) }
      if successor == body { throw .invalid(.successor, .cycle(reader.reference(.successor)?.label ?? "")) }
      return .succeeded(
        by: successor, on: try reader.partialDay(.date, .nearest), instrument: reader.text(.instrument))
    }
  }
}
