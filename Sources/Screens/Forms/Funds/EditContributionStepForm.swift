import Commands
import Domain
import Localization

/// Corrects a step of a contribution as it was recorded.
struct EditContributionStepForm: OfficerForm {
  static let name = "edit-contribution-step"

  var fund: FundID
  var contribution: Identifier<Contribution>
  var step: Identifier<ContributionStep>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.fund(fund)
    let given = try record.contribution(contribution)
    let known = try record.step(step, of: contribution)
    return try FormContent(
      FormTitles.editStep[around.language], note: wording(wording.names.phrase(fund)),
      preface: [ContributionStepEntries.donor(of: given, wording)],
      ContributionStepEntries.fields(
        ContributionStep.Kind.allCases, known.kind, known, hint: TypedAmount.forms, around)
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let kind: ContributionStep.Kind = reader.choice(.kind) ?? .receipt
    let money: Revision<Money?> =
      if kind == .cancellation {
        reader.hasChanged(.kind) ? .to(nil) : .kept
      } else {
        try reader.revision(.amount) { field throws(RegisterError) in try reader.requiredMoney(field) }
      }
    try series.perform(
      EditContributionStep(
        fund: fund, contribution: contribution, step: step, kind: reader.hasChanged(.kind) ? kind : nil,
        money: money, on: try reader.dateRevision(), note: reader.revision(.note) { reader.line($0) }))
  }
}
