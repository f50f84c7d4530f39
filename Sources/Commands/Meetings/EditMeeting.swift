import Domain

/// Changes what a meeting is called, where and when in the day it is, who chairs it and what it is for. Its date changes by postponing.
public struct EditMeeting: Command {
  public static let action = "edit-meeting"

  public var meeting: MeetingID
  public var title: Text?
  public var purpose: Text?
  public var level: Text?
  public var place: Text?
  public var building: Text?
  public var online: Revision<Bool?>
  public var link: Revision<String?>
  public var chair: Revision<MeetingChair?>
  public var replyBy: Revision<CalendarDay?>
  public var start: LocalTime?
  public var end: LocalTime?
  public var zone: String?
  public var ordinal: Int?
  public var remark: Text?
  /// The last day of a meeting over several days.
  public var until: Revision<CalendarDay?>
  /// Hours that are no longer known: of `time` and `endTime`.
  public var emptied: Set<Field>

  public init(
    meeting: MeetingID, title: Text? = nil, purpose: Text? = nil, level: Text? = nil, place: Text? = nil,
    building: Text? = nil, online: Revision<Bool?> = .kept, link: Revision<String?> = .kept,
    chair: Revision<MeetingChair?> = .kept, replyBy: Revision<CalendarDay?> = .kept,
    start: LocalTime? = nil, end: LocalTime? = nil, zone: String? = nil, ordinal: Int? = nil,
    remark: Text? = nil, until: Revision<CalendarDay?> = .kept, emptied: Set<Field> = []
  ) {
    self.meeting = meeting
    self.title = title
    self.purpose = purpose
    self.level = level
    self.place = place
    self.building = building
    self.online = online
    self.link = link
    self.chair = chair
    self.replyBy = replyBy
    self.start = start
    self.end = end
    self.zone = zone
    self.ordinal = ordinal
    self.remark = remark
    self.until = until
    self.emptied = emptied
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let (record, body) = try register.openMeeting(meeting)
    try context.requireZone(zone)
    try requireChair(register)
    if case .to(let chair) = chair {
      try register.requireEligibleChair(chair, of: record, body: body, today: context.today)
    }
    try requireReplyBy(of: record)
    try requireOrdinal(of: record, register)
    let timing = try timing(of: record)
    return try changeSet(record, in: context, register: register) { record in
      record.title = record.title.merging(title)
      record.purpose = record.purpose.merging(purpose)
      record.levelOfRepresentation = record.levelOfRepresentation.merging(level)
      record.venue = venue(of: record)
      chair.apply(to: &record.chair)
      replyBy.apply(to: &record.replyBy)
      record.timing = timing
      record.ordinal = ordinal ?? record.ordinal
      record.remark = record.remark.merging(remark)
    }
  }

  private func venue(of record: Meeting) -> Venue? {
    var venue = record.venue ?? Venue()
    venue.place = venue.place.merging(place)
    venue.building = venue.building.merging(building)
    online.apply(to: &venue.online)
    link.apply(to: &venue.link)
    return venue == Venue() ? nil : venue
  }

  private func timing(of record: Meeting) throws(RegisterError) -> MeetingTiming {
    guard start != nil || end != nil || zone != nil || until != .kept || !emptied.isEmpty else {
      return record.timing
    }
    guard var schedule = record.timing.schedule else { throw .invalid(.date, .missing) }
    schedule.start = emptied.contains(.time) ? nil : start ?? schedule.start
    schedule.end = emptied.contains(.endTime) ? nil : end ?? schedule.end
    until.apply(to: &schedule.until)
    schedule.zone = zone ?? schedule.zone
    try schedule.required()
    return record.timing.with(schedule)
  }

  private func requireChair(_ register: any Register) throws(RegisterError) {
    guard case .to(.some(let chair)) = chair else { return }
    if chair.party == nil && chair.person == nil { throw .invalid(.chair, .missing) }
    try register.requireParty(chair.party, .chair)
    try register.requirePerson(chair.person)
  }

  private func requireReplyBy(of record: Meeting) throws(RegisterError) {
    guard case .to(.some(let day)) = replyBy, let first = record.firstDay, day > first else { return }
    throw .invalid(.reply, .endsBeforeItBegins)
  }

  /// The ordinal is part of symbols, which are never changed once given.
  private func requireOrdinal(of record: Meeting, _ register: any Register) throws(RegisterError) {
    guard let ordinal, ordinal != record.ordinal else { return }
    if let symbol = record.decisions.lazy.compactMap(\.symbol).first {
      throw .refused(.numberIsFinal(symbol))
    }
    guard let body = record.body else { return try ordinal.required(in: 1...9999, .number) }
    let siblings = try register.meetings(MeetingQuery(body: body, kinds: [record.kind])).rows
    try siblings.requireFree(ordinal, of: body, except: record.id)
  }
}
