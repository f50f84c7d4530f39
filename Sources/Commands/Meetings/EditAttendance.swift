import Domain

/// Puts right what is recorded of one who came: who represents, who belongs to the delegation, when they came and left – also that
/// a time or a delegate was noted by mistake.
public struct EditAttendance: Command {
  public static let action = "edit-attendance"

  public var meeting: MeetingID
  public var party: Party
  public var representedBy: Revision<Party?>
  public var delegates: Revision<[NewDelegate]>
  public var arrived: Revision<LocalTime?>
  public var left: Revision<LocalTime?>

  public init(
    meeting: MeetingID, party: Party, representedBy: Revision<Party?> = .kept,
    delegates: Revision<[NewDelegate]> = .kept, arrived: Revision<LocalTime?> = .kept,
    left: Revision<LocalTime?> = .kept
  ) {
    self.meeting = meeting
    self.party = party
    self.representedBy = representedBy
    self.delegates = delegates
    self.arrived = arrived
    self.left = left
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let (record, body) = try register.openMeeting(meeting)
    guard let index = record.attendance.firstIndex(where: { $0.party == party }) else {
      throw .noSuchElement(.attendance, party.words, in: record.key)
    }
    var entry = record.attendance[index]
    try revise(&entry, in: record, context, register)
    if delegates != .kept { try body.requireDelegation(of: entry.delegates.count, for: party) }
    return try changeSet(record, in: context, register: register, detail: party.words) { record in
      record.attendance[index] = entry
    }
  }

  private func revise(
    _ entry: inout Attendance, in record: Meeting, _ context: Context, _ register: any Register
  ) throws(RegisterError) {
    if case .to(let other) = representedBy {
      if let other {
        try record.requireRepresentative(other, of: party, manner: entry.manner, register)
      }
      entry.representedBy = other
    }
    if case .to(let new) = delegates {
      entry.delegates = try new.delegates(keeping: entry.delegates, context, register)
    }
    arrived.apply(to: &entry.arrived)
    left.apply(to: &entry.left)
    if !entry.manner.counts, entry.arrived != nil || entry.left != nil {
      let allowed = Attendance.Manner.allCases.filter(\.counts).map(\.rawValue)
      throw .invalid(.manner, .unknownValue(entry.manner.rawValue, allowed: allowed))
    }
    if let arrived = entry.arrived, let left = entry.left, left <= arrived {
      throw .invalid(.departure, .endsBeforeItBegins)
    }
  }
}
