import Commands
import Domain
import Localization

/// Takes a partner off a project.
struct RemoveProjectPartnerForm: OfficerForm {
  static let name = "remove-project-partner"

  var project: ProjectID
  var partner: Identifier<ProjectPartner>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.project(project)
    guard let known = record.partners.first(where: { $0.id == partner }) else {
      throw .noSuchElement(.partner, partner.text, in: record.key)
    }
    let name = Names(register).appellation(known.party, .short).definite
    return try FormContent(
      ProjectFormWords.removePartner[around.language], note: ProjectEntries.name(record, around),
      preface: [
        ProjectFormWords.partnerGoes(name, known.role.phrase)[around.language],
        FormTitles.undoBringsBack[around.language],
      ], button: FormTitles.keyDelete, []
    ).grave.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(RemoveProjectPartner(project: project, partner: partner))
  }
}
