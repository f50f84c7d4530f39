import Domain

/// Takes back what was recorded of one who came, or did not, when it was recorded by mistake; it is then not recorded at all. Refused
/// while an objection or a reservation needs the presence, and once the minutes are approved (domain §2).
public struct RemoveAttendance: Command {
  public static let action = "remove-attendance"

  public var meeting: MeetingID
  public var party: Party

  public init(meeting: MeetingID, party: Party) {
    self.meeting = meeting
    self.party = party
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let (record, body) = try register.openMeeting(meeting)
    guard let index = record.attendance.firstIndex(where: { $0.party == party }) else {
      throw .noSuchElement(.attendance, party.words, in: record.key)
    }
    if record.isFinal { throw .refused(.minutesAreFinal(meeting)) }
    var after = record
    after.attendance.remove(at: index)
    let silenced = record.dissenters.filter { dissenter in
      record.hasVoice(dissenter, body: body) && !after.hasVoice(dissenter, body: body)
    }
    if let first = silenced.first {
      throw .refused(.attendanceUsed(meeting, first, in: record.decisions(withWordsOf: first)))
    }
    return try changeSet(record, in: context, register: register, detail: party.words) { record in
      record.attendance.remove(at: index)
    }
  }
}
