import Commands
import Domain
import Localization

/// What a project is called, what for, where, what it costs and from when to when it runs.
struct EditProjectForm: OfficerForm {
  static let name = "edit-project"

  var project: ProjectID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.project(project)
    return try FormContent(
      ProjectFormWords.edit[around.language], note: ProjectEntries.name(record, around),
      [.text(.title, record.title).required, .text(.acronym, record.acronym)]
        + ProjectEntries.description(record, around)
        + [.text(.remark, record.remark), .source(record.sources.ofAll)]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.project(project).sources.ofAll
    try series.perform(
      EditProject(
        project: project, title: reader.edited(.title), acronym: reader.edited(.acronym),
        purpose: reader.edited(.purpose), area: reader.edited(.area),
        budget: try reader.revision(.budget) { (field) throws(RegisterError) in try reader.money(field) },
        from: try reader.revision(.from) { (field) throws(RegisterError) in
          try reader.partialDay(field).map(StatedDate.date) ?? .notStated
        },
        to: try reader.revision(.to) { (field) throws(RegisterError) in
          try reader.partialDay(field, .future).map(StatedDate.date)
        },
        remark: reader.edited(.remark), source: reader.revision(.source) { _ in reader.source(over: known) }))
  }
}
