import Commands
import Domain
import Localization

/// Takes a report that was entered by mistake off the list of what a project owes.
struct RemoveProjectReportForm: OfficerForm {
  static let name = "remove-project-report"

  var project: ProjectID
  var report: Identifier<ProjectReport>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.project(project)
    let known = try record.report(report)
    return try FormContent(
      ProjectFormWords.removeReport[around.language], note: ProjectEntries.name(record, around),
      preface: [
        ProjectFormWords.reportGoes(known.kind.noun, due: known.due?.phrase(.long))[around.language],
        FormTitles.undoBringsBack[around.language],
      ], button: FormTitles.keyDelete, []
    ).grave.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(RemoveProjectReport(project: project, report: report))
  }
}
