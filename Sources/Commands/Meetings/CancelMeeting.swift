import Domain

/// Cancels a meeting that has not begun, for a reason that stays on record.
public struct CancelMeeting: Command {
  public static let action = "cancel-meeting"

  public var meeting: MeetingID
  public var reason: Text

  public init(meeting: MeetingID, reason: Text) {
    self.meeting = meeting
    self.reason = reason
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.openMeeting(meeting).meeting
    if let refusal = MeetingTransitions.refusal(of: record, to: .cancelled) { throw .refused(refusal) }
    try reason.required(.reason)
    return try changeSet(record, in: context, register: register) { record in
      var last = record.timing.schedule
      if case .postponed(let from, nil) = record.timing { last = from }
      record.timing = .cancelled(last, reason: reason)
    }
  }
}
