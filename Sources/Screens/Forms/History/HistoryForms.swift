extension FormKinds {
  /// What was done, and done again.
  static let history: [any OfficerForm.Type] = [
    UndoForm.self, RedoForm.self, SettleConflictForm.self, TakeInForm.self,
  ]
}
