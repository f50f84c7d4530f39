import Commands
import Domain
import Localization

/// Takes back that an organisation belongs to a set of organisations.
struct WithdrawClassificationForm: OfficerForm {
  static let name = "withdraw-classification"

  var organization: OrganizationID
  var classification: Identifier<Classification>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let language = around.language
    let wording = Wording(register, around)
    let record = try register.organization(organization)
    let name = wording.party(.organization(organization), .short)
    let subject = wording.names.appellation(.organization(organization), .short).definite
    return try FormContent(
      FormTitles.withdrawClassification[language], note: name,
      preface: [
        FormTitles.noLongerIn(
          wording(subject).capitalizingFirst, wording.names.classification(classification))[language],
        FormTitles.undoBringsBack[language],
      ], button: FormTitles.keyWithdrawInvitation, []
    ).grave.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      WithdrawClassification(organization: organization, classification: classification))
  }
}
