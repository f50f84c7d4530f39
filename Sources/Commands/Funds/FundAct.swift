import Domain

extension RecordAct where R == Fund {
  /// - Throws: `noSuchRecord`, or the refusal of a closed fund.
  init(on fund: FundID, in context: Context, _ register: any Register) throws(RegisterError) {
    try self.init(on: try register.fund(fund), in: context, register)
  }

  /// The place of a contribution among those of the fund.
  func place(of contribution: Identifier<Contribution>) throws(RegisterError) -> Int {
    try place(of: contribution, in: \.contributions, .contribution, \.id)
  }

  /// The place of a contribution among those of the fund, and of a step among those of the contribution.
  func place(
    of step: Identifier<ContributionStep>, in contribution: Identifier<Contribution>
  ) throws(RegisterError) -> (contribution: Int, step: Int) {
    let place = try place(of: contribution)
    guard let known = record.contributions[place].steps.firstIndex(where: { $0.id == step }) else {
      throw .noSuchElement(.contributionStep, step.text, in: record.key)
    }
    return (place, known)
  }

  /// The place of an allocation among those of the fund.
  func place(of allocation: Identifier<Allocation>) throws(RegisterError) -> Int {
    try place(of: allocation, in: \.allocations, .allocation, \.id)
  }

  /// - Throws: `noSuchRecord` or `noSuchElement` for a project or a decision that is not there.
  func require(project: ProjectID?, decision: DecisionReference?) throws(RegisterError) {
    if let project { _ = try register.project(project) }
    if let decision { _ = try register.decision(decision) }
  }

  /// - Throws: `noSuchRecord` for a fund that is not there, `invalid` for the fund itself, which cannot give to itself.
  func require(through fund: FundID?) throws(RegisterError) {
    guard let fund else { return }
    if fund == record.id { throw .invalid(.through, .cycle(fund.text)) }
    _ = try register.fund(fund)
  }

  /// How the history names an allocation: by its project, its title or its amount.
  func label(of allocation: Allocation) throws(RegisterError) -> String {
    let title = try allocation.project.map { id throws(RegisterError) in try register.project(id).title }
    return (title ?? allocation.title)?.best(for: .english) ?? allocation.money.words
  }
}

extension Money {
  /// How the history names an amount: `USD 300000.50`.
  var words: String { "\(currency) \(amount)" }

  /// - Throws: `invalid` unless it is more than nothing.
  func required(_ field: Field = .amount) throws(RegisterError) {
    if amount.isZero || amount.isNegative { throw .invalid(field, .notAnAmount(.notPositive(words))) }
  }

  /// - Throws: the refusal of another currency than `own`, since nothing converts one into another (domain §2).
  func required(in own: Currency?) throws(RegisterError) {
    if let own, currency != own { throw .refused(.otherCurrency(currency, than: own)) }
  }
}

extension Revision where Value == Money? {
  /// - Throws: `invalid` unless the new amount is more than nothing.
  func required(_ field: Field) throws(RegisterError) {
    if case .to(let money?) = self { try money.required(field) }
  }
}
