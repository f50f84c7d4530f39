import Commands
import Domain
import Localization

/// A group that works across the results of a framework.
struct WorkstreamForm: OfficerForm {
  static let name = "workstream"

  var framework: FrameworkID
  /// Absent: a new one.
  var workstream: Identifier<Workstream>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(framework)
    let known = try known(record)
    return try FormContent(
      (known == nil ? FormTitles.newWorkstream : FormTitles.editWorkstream)[around.language],
      note: wording(wording.names.phrase(framework)),
      [
        FormField.text(.title, known?.title).required,
        .lookup(
          .owner, .parties, known?.leads.map { Reference($0, wording) } ?? [], isMany: true, new: .party
        ).labelled(FormTitles.frameworkLed), .source(known?.source),
      ]
    ).seeing([record.key], register)
  }

  private func known(_ record: Framework) throws(RegisterError) -> Workstream? {
    guard let workstream else { return nil }
    guard let found = record.workstreams.first(where: { $0.id == workstream }) else {
      throw .noSuchElement(.workstream, workstream.text, in: record.key)
    }
    return found
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try known(try series.current.framework(framework))
    if let workstream {
      try series.perform(
        EditWorkstream(
          framework: framework, workstream: workstream, title: reader.edited(.title),
          leads: reader.revision(.owner) { reader.parties($0) },
          source: reader.revision(.source) { _ in reader.source(over: known?.source) }))
    } else {
      try series.perform(
        AddWorkstream(
          framework: framework, title: try reader.requiredText(.title), leads: reader.parties(.owner),
          source: reader.source(over: nil)))
    }
  }
}
