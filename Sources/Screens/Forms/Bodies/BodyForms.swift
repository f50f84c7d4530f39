extension FormKinds {
  /// Bodies, their rules and their seats.
  static let bodies: [any OfficerForm.Type] = [
    AddBodyForm.self, EditBodyForm.self, QuorumForm.self, AdoptionForm.self, CadenceForm.self,
    PeriodsForm.self, SymbolsForm.self, BodyStandingForm.self, AssignSeatForm.self, EditSeatForm.self,
    EndSeatForm.self, RotateChairForm.self, RotationForm.self, DelegationLimitForm.self, TroikaForm.self,
  ]
}
