extension FormKinds {
  /// Decisions between meetings.
  static let silence: [any OfficerForm.Type] = [
    CirculateTextForm.self, CirculateDecisionForm.self, ExtendSilenceForm.self, ConfirmSilenceForm.self,
    BreakSilenceForm.self, ReferDecisionForm.self,
  ]
}
