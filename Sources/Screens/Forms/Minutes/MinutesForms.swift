extension FormKinds {
  /// Minutes, from their draft to their approval and beyond.
  static let minutes: [any OfficerForm.Type] = [
    DraftMinutesForm.self, EditMinutesSectionForm.self, RestoreMinutesSectionForm.self,
    SendMinutesForm.self, ClearMinutesForm.self, CirculateMinutesForm.self, CommentOnMinutesForm.self,
    EditCommentForm.self, SettleCommentForm.self, ApproveMinutesForm.self, ReopenMinutesForm.self,
    CorrectMinutesForm.self,
  ]
}
