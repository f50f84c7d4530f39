extension FormKinds {
  /// What became of decisions.
  static let followUp: [any OfficerForm.Type] = [LogFollowUpForm.self]
}
