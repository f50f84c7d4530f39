import Commands
import Domain
import Localization

/// That a report which was awaited has been submitted.
struct SubmitProjectReportForm: OfficerForm {
  static let name = "submit-project-report"

  var project: ProjectID
  var report: Identifier<ProjectReport>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.project(project)
    let known = try record.report(report)
    return try FormContent(
      ProjectFormWords.submitReport[around.language], note: ProjectEntries.name(record, around),
      preface: [ProjectFacts.report(known, Wording(register, around)).capitalizingFirst],
      [.day(.submitted, around.today, around, leaning: .past).required, .words(.note, known.note)]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let day = try reader.day(.submitted, .past) else { throw .invalid(.submitted, .missing) }
    try series.perform(
      EditProjectReport(
        project: project, report: report, submitted: .to(day),
        note: reader.revision(.note) { reader.line($0) }))
  }
}
