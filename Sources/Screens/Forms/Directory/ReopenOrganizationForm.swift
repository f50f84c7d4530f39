import Commands
import Domain
import Localization

/// Takes back that an organisation is over.
struct ReopenOrganizationForm: OfficerForm {
  static let name = "reopen-organization"

  var organization: OrganizationID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let names = Names(register)
    _ = try register.organization(organization)
    var content = FormContent.immediate(
      ClosureWords.reopen[around.language], about: names.phrase(.organization(organization))[around.language])
    content.unchanged = ClosureWords.notClosed[around.language]
    return content
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(ReopenOrganization(organization: organization))
  }
}
