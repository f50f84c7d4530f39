import Domain

/// Makes the record of what a body decides between its meetings of a year (design §2).
public struct OpenBetweenMeetings: Command {
  public static let action = "open-between-meetings"

  public var body: BodyID
  public var year: Int

  public init(body: BodyID, year: Int) {
    self.body = body
    self.year = year
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.body(body)
    try record.requireOpen()
    let id = try register.meetingIdentifier(
      nil, body: body, kind: .betweenMeetings, ordinal: nil, year: year)
    let zone = try register.zone(of: record)
    let meeting = Meeting.betweenMeetings(id, of: body, year: year, zone: zone)
    var draft = ChangeDraft(context, register)
    try draft.create(meeting)
    return draft.changeSet(action: Self.action, subject: meeting.key, detail: String(year))
  }
}
