import Commands
import Domain
import Localization

/// The next step of a contribution: committed, received, reduced or cancelled, or pledged anew.
struct AddContributionStepForm: OfficerForm {
  static let name = "add-contribution-step"

  var fund: FundID
  var contribution: Identifier<Contribution>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.fund(fund)
    let given = try record.contribution(contribution)
    let kinds = given.possibleSteps
    var preface = [ContributionStepEntries.donor(of: given, wording)]
    if let standing = ContributionStepEntries.standing(given) { preface.append(wording(standing)) }
    let hint =
      given.currency.map { FormTitles.stepHint(Money(given.standing.outstanding, $0)) } ?? TypedAmount.forms
    return try FormContent(
      FormTitles.newStep[around.language], note: wording(wording.names.phrase(fund)), preface: preface,
      ContributionStepEntries.fields(kinds, given.nextStep, nil, hint: hint, around)
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let kind: ContributionStep.Kind = reader.choice(.kind) ?? .receipt
    try series.perform(
      AddContributionStep(
        fund: fund, contribution: contribution, kind: kind,
        money: kind == .cancellation ? nil : try reader.requiredMoney(.amount), on: try reader.stated(),
        note: reader.line(.note)))
  }
}

extension Contribution {
  /// What the step is most often that comes next.
  fileprivate var nextStep: ContributionStep.Kind {
    let standing = standing
    if steps.isEmpty { return .pledge }
    return standing.committed.isZero && standing.received.isZero ? .commitment : .receipt
  }

  /// Steps that are not bound to be refused.
  fileprivate var possibleSteps: [ContributionStep.Kind] {
    ContributionStep.Kind.allCases.filter { kind in
      switch kind {
      case .pledge, .commitment, .receipt: true
      case .reduction: !standing.reducible.isZero
      case .cancellation: !standing.outstanding.isZero
      }
    }
  }
}
