import Commands
import Domain
import Localization

/// A report that a project owes: a new one, or what is recorded of one.
struct ProjectReportForm: OfficerForm {
  static let name = "project-report"

  var project: ProjectID
  /// Absent: a new one.
  var report: Identifier<ProjectReport>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.project(project)
    let known = try report.map { (id) throws(RegisterError) in try record.report(id) }
    let title = report == nil ? ProjectFormWords.newReport : ProjectFormWords.editReport
    return try FormContent(
      title[around.language], note: ProjectEntries.name(record, around),
      [
        .choice(
          .kind, ProjectReport.Kind.allCases.map { ($0.rawValue, $0.phrase) },
          (known?.kind ?? .progress).rawValue),
        .day(.due, known?.due, around).hinted(ProjectFormWords.dueHint),
        .day(.submitted, known?.submitted, around, leaning: .past).hinted(ProjectFormWords.submittedHint),
        .words(.note, known?.note),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let report else {
      try series.perform(
        AddProjectReport(
          project: project, kind: reader.choice(.kind) ?? .progress, due: try reader.day(.due),
          submitted: try reader.day(.submitted, .past), note: reader.line(.note)))
      return
    }
    try series.perform(
      EditProjectReport(
        project: project, report: report, kind: reader.hasChanged(.kind) ? reader.choice(.kind) : nil,
        due: try reader.revision(.due) { (field) throws(RegisterError) in try reader.day(field) },
        submitted: try reader.revision(.submitted) { (field) throws(RegisterError) in
          try reader.day(field, .past)
        },
        note: reader.revision(.note) { reader.line($0) }))
  }
}

extension Project {
  /// - Throws: `noSuchElement` when the project has no such report.
  func report(_ id: Identifier<ProjectReport>) throws(RegisterError) -> ProjectReport {
    guard let found = reports.first(where: { $0.id == id }) else {
      throw .noSuchElement(.report, id.text, in: key)
    }
    return found
  }
}
