extension Fund {
  /// What its phases are budgeted at; currencies side by side.
  public var budget: MoneyTotals { MoneyTotals(phases.compactMap(\.budget)) }

  /// Whether the budget of the phases says what a contribution comes to: the only one to a project's own budget, without steps of its own (S4).
  public func isBudgeted(_ contribution: Contribution) -> Bool {
    kind == .projectBudget && contributions == [contribution] && contribution.currency == nil
      && !budget.isEmpty
  }
}

extension [Fund] {
  /// The budgets by phases on which a project draws.
  public func budgets(of project: Project) -> [Fund] {
    filter { project.funds.contains($0.id) && $0.kind == .projectBudget && !$0.phases.isEmpty }
  }
}
