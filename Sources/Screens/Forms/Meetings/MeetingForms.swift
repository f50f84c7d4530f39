extension FormKinds {
  /// Meetings, from their date to their day.
  static let meetings: [any OfficerForm.Type] = [
    ScheduleMeetingForm.self, EditMeetingForm.self, MoveMeetingForm.self, ConveneMeetingForm.self,
    CancelMeetingForm.self, RelateMeetingForm.self, InviteForm.self, MarkSentForm.self, RecordReplyForm.self,
    RecordRepliesForm.self,
    InvitationContactForm.self, AddDocumentForm.self, EditDocumentForm.self, DocumentStatusForm.self,
    WithdrawInvitationForm.self, RemoveDocumentForm.self,
  ]
}
