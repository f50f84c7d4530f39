import Domain

/// Plans a meeting. An ordinary one gets the next ordinal, and the date that the body's cadence proposes, unless they are given.
public struct ScheduleMeeting: Command {
  public static let action = "schedule-meeting"

  /// Absent for an event of no recorded body, which then has a title.
  public var body: BodyID?
  public var kind: Meeting.Kind
  public var id: MeetingID?
  public var ordinal: Int?
  public var date: PartialDate?
  public var start: LocalTime?
  public var end: LocalTime?
  /// Absent: the body's, else the office's.
  public var zone: String?
  public var place: Text?
  public var building: Text?
  public var online: Bool?
  public var title: Text?
  /// The meeting that this one prepares; a preparatory meeting must name it.
  public var prepares: MeetingID?
  /// The last day of a meeting over several days.
  public var until: CalendarDay?

  public init(
    body: BodyID?, kind: Meeting.Kind = .ordinary, id: MeetingID? = nil, ordinal: Int? = nil,
    date: PartialDate? = nil, start: LocalTime? = nil, end: LocalTime? = nil, zone: String? = nil,
    place: Text? = nil, building: Text? = nil, online: Bool? = nil, title: Text? = nil,
    prepares: MeetingID? = nil, until: CalendarDay? = nil
  ) {
    self.body = body
    self.kind = kind
    self.id = id
    self.ordinal = ordinal
    self.date = date
    self.start = start
    self.end = end
    self.zone = zone
    self.place = place
    self.building = building
    self.online = online
    self.title = title
    self.prepares = prepares
    self.until = until
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try body.map { id throws(RegisterError) in try register.body(id) }
    try record?.requireOpen()
    if record == nil, title.unlessBlank == nil { throw .invalid(.title, .missing) }
    if kind == .preparatory && prepares == nil { throw .invalid(.meeting, .missing) }
    if let prepares { _ = try register.meeting(prepares) }
    let siblings = try body.map { id throws(RegisterError) in
      try register.meetings(MeetingQuery(body: id, kinds: [kind])).rows
    }
    var ordinal = ordinal
    if let body, let siblings {
      if kind == .ordinary, ordinal == nil { ordinal = CadenceRule.nextOrdinal(after: siblings) }
      try siblings.requireFree(ordinal, of: body)
    }
    let schedule = try schedule(for: record, siblings: siblings ?? [], context: context, register: register)
    let year = schedule?.date.year ?? context.today.year
    let id = try register.meetingIdentifier(
      id, body: body, kind: kind, ordinal: ordinal, year: year, title: title.unlessBlank)
    let meeting = Meeting(
      id: id, year: year, body: body, kind: kind, ordinal: ordinal, title: title.unlessBlank,
      timing: .planned(schedule), venue: venue, prepares: prepares)
    var draft = ChangeDraft(context, register)
    try draft.create(meeting)
    return draft.changeSet(action: Self.action, subject: meeting.key, detail: schedule?.date.description)
  }

  private var venue: Venue? {
    let venue = Venue(place: place.unlessBlank, building: building.unlessBlank, online: online)
    return venue == Venue() ? nil : venue
  }

  private func schedule(
    for record: Body?, siblings: [MeetingRow], context: Context, register: any Register
  ) throws(RegisterError) -> Schedule? {
    try context.requireZone(zone)
    let office = try register.office()
    let proposed = record.flatMap {
      proposal(for: $0, siblings: siblings, office: office, today: context.today)
    }
    guard let date = date ?? proposed
    else {
      if start != nil || end != nil || zone != nil || until != nil { throw .invalid(.date, .missing) }
      return nil
    }
    let schedule = Schedule(
      date: date, start: start, end: end, until: until == date.exact ? nil : until,
      zone: zone ?? record?.zone ?? office.zone)
    try schedule.required()
    return schedule
  }

  private func proposal(
    for record: Body, siblings: [MeetingRow], office: Office, today: CalendarDay
  ) -> PartialDate? {
    guard kind == .ordinary, let cadence = record.cadence else { return nil }
    return CadenceRule.proposal(
      for: cadence, after: siblings, lead: ResolvedPeriods(body: record, office: office).invitations,
      asOf: today
    ).map(PartialDate.init)
  }
}

extension [MeetingRow] {
  /// - Throws: `invalid` for an ordinal below one, the refusal of one that another of these meetings bears.
  func requireFree(_ ordinal: Int?, of body: BodyID, except meeting: MeetingID? = nil) throws(RegisterError) {
    guard let ordinal else { return }
    try ordinal.required(in: 1...9999, .ordinal)
    if let other = first(where: { $0.ordinal == ordinal && $0.id != meeting }) {
      throw .refused(.ordinalTaken(body, ordinal, by: other.id))
    }
  }
}
