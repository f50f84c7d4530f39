extension FormKinds {
  /// What became of decisions.
  static let followUp: [any OfficerForm.Type] = [
    LogFollowUpForm.self, LogNowForm.self, SupersedeForm.self, CarryOpenForm.self,
  ]
}
