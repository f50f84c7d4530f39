/// A meeting as lists show it.
public struct MeetingRow: Hashable, Codable, Sendable {
  public let id: MeetingID
  public let year: Int
  public let body: BodyID?
  public let kind: Meeting.Kind
  public let ordinal: Int?
  public let title: Text?
  public let state: MeetingTiming.Name
  public let schedule: Schedule?
  public let place: Text?
  public let online: Bool?
  public let minutes: MinutesStanding.Name?
  /// Accepted, declined and not yet answered, of the invitations sent and not withdrawn.
  public let accepted: Int
  public let declined: Int
  public let unanswered: Int
  public let unsent: Int
  public let decisions: Int

  public init(
    id: MeetingID, year: Int, body: BodyID?, kind: Meeting.Kind, ordinal: Int?, title: Text?,
    state: MeetingTiming.Name, schedule: Schedule?, place: Text?, online: Bool?,
    minutes: MinutesStanding.Name?, accepted: Int, declined: Int, unanswered: Int, unsent: Int, decisions: Int
  ) {
    self.id = id
    self.year = year
    self.body = body
    self.kind = kind
    self.ordinal = ordinal
    self.title = title
    self.state = state
    self.schedule = schedule
    self.place = place
    self.online = online
    self.minutes = minutes
    self.accepted = accepted
    self.declined = declined
    self.unanswered = unanswered
    self.unsent = unsent
    self.decisions = decisions
  }

  public init(_ meeting: Meeting) {
    id = meeting.id
    year = meeting.year
    body = meeting.body
    kind = meeting.kind
    ordinal = meeting.ordinal
    title = meeting.title
    state = meeting.timing.name
    schedule = meeting.timing.schedule
    place = meeting.venue?.place
    online = meeting.venue?.online
    minutes = meeting.minutes?.standing.name
    let standing = meeting.standingInvitations
    let sent = standing.filter { $0.sent != nil }
    accepted = sent.count { $0.reply == .accepted }
    declined = sent.count { $0.reply == .declined }
    unanswered = sent.count { $0.reply == nil || $0.reply == .tentative }
    unsent = standing.count - sent.count
    decisions = meeting.decisions.count
  }

  public var key: RecordKey { .meeting(id, year: year) }
}
