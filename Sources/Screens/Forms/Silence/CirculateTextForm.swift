import Commands
import Domain
import Localization

/// A text that is written down and goes out under silence procedure: the text first, then its clock.
struct CirculateTextForm: OfficerForm {
  static let name = "circulate-text"

  /// Absent: the officer says which.
  var body: BodyID?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try body.map { id throws(RegisterError) in try register.body(id) }
    var fields: [FormField] = record == nil ? [.lookup(.body, .bodies).required] : []
    fields.append(.text(.text, isLong: true).required.hinted(FormTitles.textHint))
    fields += try SilenceEntries.fields(of: record, register, around)
    fields += [
      .lookup(.responsible, .parties, isMany: true, new: .party), .deadline(.deadline, nil, around),
      .choice(.verb, OperativeVerb.allCases.map { ($0.rawValue, $0.phrase) }, isOptional: true),
      .text(.title), .text(.remark),
    ]
    var content = FormContent(
      FormTitles.circulateText[around.language],
      note: record.map { Wording(register, around).body($0.id, .short) } ?? "",
      preface: [try SilenceEntries.clock(of: record, register, around)], button: FormTitles.keyCirculateText,
      fields)
    content.openings = Openings(record?.kind)
    return content
  }

  /// The body's own period, clock and method stand in the form once it is known which body is meant.
  func knowing(_ reader: FormReader) -> CirculateTextForm {
    guard body == nil, let chosen = reader.reference(.body)?.body else { return self }
    return CirculateTextForm(body: chosen)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let body = body ?? reader.reference(.body)?.body else { throw .invalid(.body, .missing) }
    let record = try series.current.body(body)
    let text = try Openings(record.kind).withoutBareOpenings(try reader.requiredText(.text))
    let verb = reader.choice(.verb, as: OperativeVerb.self) ?? Openings(record.kind).verb(of: text)
    try series.perform(
      CirculateText(
        body: body, title: reader.text(.title), verb: verb, original: text.original,
        paragraphs: Paragraphs.list(of: text), responsible: reader.parties(.responsible),
        deadline: try reader.deadline(.deadline), remark: reader.text(.remark),
        on: try reader.day(.from), at: try reader.time(.time),
        hours: try reader.number(.silenceProcedurePeriod), method: reader.silenceMethod(of: record)))
  }
}
