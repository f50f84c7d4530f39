extension FormKinds {
  /// Decisions: their words, and what becomes of them in the room.
  static let decisions: [any OfficerForm.Type] = [
    DraftDecisionForm.self, AmendDecisionForm.self, AdoptDecisionForm.self, ObjectionForm.self,
    WithdrawObjectionForm.self, ReservationForm.self, LiftReservationForm.self, DeferDecisionForm.self,
    RejectDecisionForm.self, WithdrawDecisionForm.self, ReopenDecisionForm.self, AssignDecisionForm.self,
    MoveDecisionForm.self, MergeDecisionsForm.self, SplitDecisionForm.self,
    CorrectDecisionForm.self,
  ]
}
