/// The meetings before and after one, as its minutes speak of them; sealed with the minutes, since both go on changing (design §2).
public struct MinutesNeighbours: Hashable, Codable, Sendable {
  public struct Neighbour: Hashable, Codable, Sendable {
    public let meeting: MeetingID
    public let kind: Meeting.Kind
    public let ordinal: Int?
    public let title: Text?
    public let schedule: Schedule?
    public let place: Text?
    /// Of its minutes.
    public let symbol: String?
    public let standing: MinutesStanding?

    public init(_ meeting: Meeting) {
      self.meeting = meeting.id
      kind = meeting.kind
      ordinal = meeting.ordinal
      title = meeting.title
      schedule = meeting.timing.schedule
      place = meeting.venue?.place
      symbol = meeting.minutes?.symbol
      standing = meeting.minutes?.standing
    }
  }

  /// The meeting whose minutes this one had to approve.
  public let previous: Neighbour?
  /// The body's next ordinary or extraordinary meeting that has a date and is not cancelled.
  public let next: Neighbour?

  public init(previous: Neighbour?, next: Neighbour?) {
    self.previous = previous
    self.next = next
  }
}

extension Register {
  /// The meetings before and after this one, as they stand now.
  public func neighbours(of meeting: Meeting) throws(RegisterError) -> MinutesNeighbours {
    let previous = try previousMeeting(of: meeting)
    let next = try followingMeeting(of: meeting)
    return MinutesNeighbours(previous: try neighbour(previous), next: try neighbour(next))
  }

  private func followingMeeting(of meeting: Meeting) throws(RegisterError) -> MeetingRow? {
    guard let body = meeting.body, let last = meeting.lastDay else { return nil }
    let query = MeetingQuery(body: body, from: last.adding(days: 1), kinds: [.ordinary, .extraordinary])
    return try meetings(query).rows.first { $0.id != meeting.id && $0.state != .cancelled }
  }

  private func neighbour(_ row: MeetingRow?) throws(RegisterError) -> MinutesNeighbours.Neighbour? {
    guard let row else { return nil }
    return try present { () throws(RegisterError) -> Meeting in try meeting(row.id) }
      .map(MinutesNeighbours.Neighbour.init)
  }
}
