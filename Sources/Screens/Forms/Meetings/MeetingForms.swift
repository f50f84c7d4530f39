extension FormKinds {
  /// Meetings, from their date to their closure.
  static let meetings: [any OfficerForm.Type] = [ScheduleMeetingForm.self]
}
