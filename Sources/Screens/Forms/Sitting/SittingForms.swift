extension FormKinds {
  /// A meeting while it sits: its opening, its items, its closure.
  static let sitting: [any OfficerForm.Type] = [
    OpenMeetingForm.self, SuspendMeetingForm.self, ResumeMeetingForm.self, CloseMeetingForm.self,
    SittingAgendaForm.self, ItemStateForm.self, DiscussionForm.self,
  ]
}
