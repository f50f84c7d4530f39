import Commands
import Domain
import Localization

/// How a result is numbered and worded, its level, its workstream and what it is about.
struct EditResultForm: OfficerForm {
  static let name = "edit-result"

  var result: ResultReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(result.framework)
    let known = try record.required(result.result)
    return try FormContent(
      FormTitles.editResult[around.language], note: wording(wording.names.phrase(result.framework)),
      ResultEntries.words(known) + [ResultEntries.level(known.level, in: record)]
        + ResultEntries.rest(known, in: record, wording)
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.framework(result.framework).required(result.result)
    try series.perform(
      EditResult(
        result: result, title: reader.edited(.title), code: reader.revision(.code) { reader.line($0) },
        detail: reader.edited(.text),
        level: reader.hasChanged(.level) ? reader.choice(.level).flatMap { Identifier($0) } : nil,
        workstream: reader.revision(.workstream) { field in
          reader.choice(field).flatMap { Identifier($0) }
        }, concerns: reader.revision(.concerns) { reader.references($0).compactMap(\.concern) },
        source: reader.revision(.source) { _ in reader.source(over: known.source) }))
  }
}
