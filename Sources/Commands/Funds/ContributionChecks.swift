import Domain

extension ContributionStep {
  /// A step of its kind and amount.
  /// - Throws: `invalid` when one of them is missing or the amount is not positive; only a cancellation is without an amount.
  static func new(
    _ kind: Kind?, _ money: Money?, on: StatedDate?, note: String?, in context: Context
  ) throws(RegisterError) -> ContributionStep {
    guard let kind else { throw .invalid(.kind, .missing) }
    let step = ContributionStep(
      id: context.newIdentifier("s"), kind: kind, money: money, on: on ?? .notStated,
      note: note.flatMap { $0.isBlank ? nil : $0 })
    try step.required()
    return step
  }

  /// - Throws: `invalid` for an amount that is missing or not positive; only a cancellation is without one.
  func required() throws(RegisterError) {
    if money == nil && kind != .cancellation { throw .invalid(.amount, .missing) }
    try money?.required()
  }
}

extension Contribution {
  /// Takes the contribution one step on.
  /// - Throws: the refusal of what cannot follow on the steps before.
  mutating func append(_ step: ContributionStep, in fund: FundID) throws(RegisterError) {
    steps.append(step)
    try required(in: fund)
  }

  /// - Throws: the refusal of the first step that cannot follow on those before it.
  func required(in fund: FundID) throws(RegisterError) {
    if let refusal = ContributionRules.refusal(of: self, in: fund) { throw .refused(refusal) }
  }
}
