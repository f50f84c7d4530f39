import Commands
import Domain
import Localization

/// Unties a project from a fund, a result or a decision.
struct UnlinkProjectForm: OfficerForm {
  static let name = "unlink-project"

  var project: ProjectID
  var target: Reference.Target

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.project(project)
    let what = target.label(Wording(register, around))
    return try FormContent(
      ProjectFormWords.unlink[around.language], note: ProjectEntries.name(record, around),
      preface: [
        ProjectFormWords.untied(what)[around.language], FormTitles.undoBringsBack[around.language],
      ], button: ProjectFormWords.keyUnlink, []
    ).grave.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let reference = Reference(target, "")
    let links = ProjectLinks(
      funds: [reference.fund].compactMap(\.self), results: [reference.result].compactMap(\.self),
      decisions: [reference.decision].compactMap(\.self))
    try series.perform(UnlinkProject(project: project, links: links))
  }
}
