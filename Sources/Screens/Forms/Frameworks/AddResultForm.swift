import Commands
import Domain
import Localization

/// A result in the tree of a framework; the first one names the first level too.
struct AddResultForm: OfficerForm {
  static let name = "add-result"

  var framework: FrameworkID
  /// Under which result it goes; absent: at the top.
  var parent: Identifier<ExpectedResult>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(framework)
    var fields: [FormField] = []
    if let parent {
      fields.append(
        FormField.fact(.parent, FrameworkWording.title(of: try record.required(parent), wording))
          .labelled(FormTitles.resultUnder))
    }
    fields.append(ResultEntries.level(try level(in: record), in: record))
    return try FormContent(
      FormTitles.newResult[around.language], note: wording(wording.names.phrase(framework)),
      fields + ResultEntries.words(nil) + ResultEntries.rest(nil, in: record, wording)
    ).seeing([record.key], register)
  }

  /// The level below the parent's, as far as there is one.
  private func level(in record: Framework) throws(RegisterError) -> Identifier<FrameworkLevel>? {
    guard let parent else { return record.levels.first?.id }
    let above = try record.required(parent).level
    let place = record.levels.firstIndex { $0.id == above } ?? 0
    return record.levels.indices.contains(place + 1) ? record.levels[place + 1].id : record.levels.last?.id
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    if try series.current.framework(framework).levels.isEmpty {
      try series.perform(AddLevel(framework: framework, name: try reader.requiredText(.level)))
    }
    try series.perform(
      AddResult(
        framework: framework, title: try reader.requiredText(.title),
        level: reader.choice(.level).flatMap { Identifier($0) }, parent: parent, code: reader.line(.code),
        detail: reader.text(.text), workstream: reader.choice(.workstream).flatMap { Identifier($0) },
        concerns: reader.references(.concerns).compactMap(\.concern), source: reader.source(over: nil)))
  }
}
