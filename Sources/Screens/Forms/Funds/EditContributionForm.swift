import Commands
import Domain
import Localization

/// Who gives a contribution and what it is for; its amounts are changed by steps.
struct EditContributionForm: OfficerForm {
  static let name = "edit-contribution"

  var fund: FundID
  var contribution: Identifier<Contribution>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.fund(fund)
    let given = try record.contribution(contribution)
    return try FormContent(
      FormTitles.editContribution[around.language], note: wording(wording.names.phrase(fund)),
      FundEntries.giver(given, of: fund, wording) + FundEntries.note(given.remark, given.source)
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.fund(fund).contribution(contribution).source
    try series.perform(
      EditContribution(
        fund: fund, contribution: contribution,
        donor: reader.hasChanged(.donor) ? try reader.requiredParty(.donor) : nil,
        through: reader.revision(.through) { reader.reference($0)?.fund }, purpose: reader.edited(.purpose),
        remark: reader.edited(.remark),
        source: reader.revision(.source) { _ in reader.source(over: known) }))
  }
}
