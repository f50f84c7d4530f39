import Domain

/// Records who came for a party, or that nobody did; recorded again, it changes what was recorded. The seat that the party holds on
/// the day is linked, and its delegates are those it announced unless others are given.
public struct RecordAttendance: Command {
  public static let action = "record-attendance"

  public var meeting: MeetingID
  public var party: Party
  public var manner: Attendance.Manner
  public var representedBy: Party?
  public var delegates: [NewDelegate]
  public var arrived: LocalTime?
  public var left: LocalTime?

  public init(
    meeting: MeetingID, party: Party, manner: Attendance.Manner, representedBy: Party? = nil,
    delegates: [NewDelegate] = [], arrived: LocalTime? = nil, left: LocalTime? = nil
  ) {
    self.meeting = meeting
    self.party = party
    self.manner = manner
    self.representedBy = representedBy
    self.delegates = delegates
    self.arrived = arrived
    self.left = left
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let (record, body) = try register.openMeeting(meeting)
    try requireMoment(record)
    try requireParties(record, register)
    let given = try delegates.delegates(context, register)
    try body.requireDelegation(of: given.count, for: party)
    let entry = entry(in: record, body: body, given: given, context)
    if let arrived = entry.arrived, let left = entry.left, left <= arrived {
      throw .invalid(.endTime, .endsBeforeItBegins)
    }
    return try changeSet(record, in: context, register: register, detail: party.words) { record in
      if let index = record.attendance.firstIndex(where: { $0.id == entry.id }) {
        record.attendance[index] = entry
      } else {
        record.attendance.append(entry)
      }
    }
  }

  private func entry(in record: Meeting, body: Body?, given: [Delegate], _ context: Context) -> Attendance {
    let invitation = record.invitation(of: party)
    let seat = record.firstDay.flatMap { day in
      body.flatMap { InvitationRule.seat(of: party, in: $0, on: day)?.id }
    }
    var entry =
      record.attendance(of: party)
      ?? Attendance(
        id: context.newIdentifier("a"), seat: seat ?? invitation?.seat, party: party, manner: manner,
        delegates: manner.counts ? invitation?.delegation ?? [] : [])
    if manner.counts && entry.delegates.isEmpty { entry.delegates = invitation?.delegation ?? [] }
    if !given.isEmpty { entry.delegates = given }
    entry.manner = manner
    entry.representedBy = manner == .represented ? representedBy ?? entry.representedBy : nil
    entry.arrived = manner.counts ? arrived ?? entry.arrived : nil
    entry.left = manner.counts ? left ?? entry.left : nil
    if !manner.counts { entry.delegates = given }
    return entry
  }

  /// Apologies may be recorded once the meeting is convened; before that nobody can attend it.
  private func requireMoment(_ record: Meeting) throws(RegisterError) {
    switch record.timing.name {
    case .convened, .inSession, .suspended, .held: return
    case .planned, .postponed, .cancelled: throw .refused(.notInSession(meeting, record.timing.name))
    }
  }

  private func requireParties(_ record: Meeting, _ register: any Register) throws(RegisterError) {
    if party == .members {
      throw .invalid(.holder, .unknownValue("members", allowed: ["organization", "body", "person", "post"]))
    }
    try register.requireParty(party, .holder)
    if let representedBy {
      try record.requireRepresentative(representedBy, of: party, manner: manner, register)
    }
  }
}

extension Meeting {
  /// - Throws: the reason why one party cannot sit for another: it is not there itself, or the other one came.
  func requireRepresentative(
    _ other: Party, of party: Party, manner: Attendance.Manner, _ register: any Register
  ) throws(RegisterError) {
    guard manner == .represented else {
      throw .invalid(
        .manner, .unknownValue(manner.rawValue, allowed: [Attendance.Manner.represented.rawValue]))
    }
    try register.requireParty(other, .representedBy)
    if other == party { throw .refused(.representedByNobody(id, other)) }
    if let manner = attendance(of: other)?.manner, !manner.counts {
      throw .refused(.notPresent(id, other, manner))
    }
  }
}
