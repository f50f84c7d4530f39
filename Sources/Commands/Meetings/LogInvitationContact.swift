import Domain

/// Notes a contact with a party about its invitation: a call, a reminder, what was said.
public struct LogInvitationContact: Command {
  public static let action = "log-invitation-contact"

  public var meeting: MeetingID
  public var party: Party
  public var kind: LogEntry.Kind
  public var note: String?
  /// Absent: today.
  public var on: CalendarDay?

  public init(
    meeting: MeetingID, party: Party, kind: LogEntry.Kind, note: String? = nil, on: CalendarDay? = nil
  ) {
    self.meeting = meeting
    self.party = party
    self.kind = kind
    self.note = note
    self.on = on
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.openMeeting(meeting).meeting
    let index = try record.indexOfInvitation(party)
    let entry = context.logEntry(kind, on: on, note: note)
    if kind == .note && entry.note == nil { throw .invalid(.note, .missing) }
    return try changeSet(record, in: context, register: register, detail: party.words) { record in
      record.invitations[index].log.append(entry)
    }
  }
}
