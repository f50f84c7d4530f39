import Commands
import Domain
import Localization

/// What a donor gives to a fund, with its first step; or that it gives, where no source states how much.
struct RecordContributionForm: OfficerForm {
  static let name = "record-contribution"
  /// What stands among the steps for an amount that nobody states.
  private static let unstated = "not-stated"
  private static let first: [ContributionStep.Kind] = [.pledge, .commitment, .receipt]

  var fund: FundID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let key = try register.fund(fund).key
    let steps = Self.first.map(\.rawValue)
    return try FormContent(
      FormTitles.newContribution[around.language], note: wording(wording.names.phrase(fund)),
      FundEntries.giver(nil, of: fund, wording) + [
        .choice(
          .kind, Self.first.map { ($0.rawValue, $0.phrase) } + [(Self.unstated, FundFacts.amountNotStated)],
          ContributionStep.Kind.pledge.rawValue
        ).labelled(FundFacts.step),
        FormField.money(.amount, nil, around).required.shown(when: .kind, isOneOf: steps),
        FundEntries.day(.date, nil, around).shown(when: .kind, isOneOf: steps),
        FormField.line(.note).shown(when: .kind, isOneOf: steps),
      ] + FundEntries.note(nil, nil)
    ).seeing([key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let kind: ContributionStep.Kind? = reader.choice(.kind)
    try series.perform(
      RecordContribution(
        fund: fund, donor: try reader.requiredParty(.donor), through: reader.reference(.through)?.fund,
        purpose: reader.text(.purpose), kind: kind,
        money: kind == nil ? nil : try reader.requiredMoney(.amount),
        on: kind == nil ? nil : try reader.stated(), note: kind == nil ? nil : reader.line(.note),
        remark: reader.text(.remark), source: reader.source(over: nil)))
  }
}
