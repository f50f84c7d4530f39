import Domain
import Localization

/// The entries of a step, the same for one that is new and one that is edited.
enum ContributionStepEntries {
  /// `Donor: EU`.
  static func donor(of given: Contribution, _ wording: Wording) -> String {
    let name = wording.donorCell(given.donor, through: given.through).text
    return wording(FormTitles.named(Field.donor.noun.singular.capitalized, name))
  }

  static func fields(
    _ kinds: [ContributionStep.Kind], _ kind: ContributionStep.Kind, _ step: ContributionStep?,
    hint: Phrase, _ around: Surroundings
  ) -> [FormField] {
    let withAmount = ContributionStep.Kind.allCases.filter { $0 != .cancellation }.map(\.rawValue)
    return [
      .choice(.kind, kinds.map { ($0.rawValue, $0.phrase) }, kind.rawValue).labelled(FundFacts.step),
      FormField.money(.amount, step?.money, around).required.hinted(hint)
        .shown(when: .kind, isOneOf: withAmount),
      FundEntries.day(.date, step?.on, around), .line(.note, step?.note),
    ]
  }

  /// What was pledged, committed and received so far.
  static func standing(_ given: Contribution) -> Phrase? {
    guard let currency = given.currency else { return nil }
    let standing = given.standing
    let parts = [
      (FundFacts.pledged, standing.pledged), (FundFacts.committed, standing.committed),
      (FundFacts.received, standing.received),
    ].filter { !$0.1.isZero }.map { label, amount in
      label.uncapitalized + " " + Money(amount, currency).phrase
    }
    return parts.isEmpty ? nil : FormTitles.soFar(parts.listed())
  }
}
