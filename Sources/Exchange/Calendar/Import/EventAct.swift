import Commands
import Domain
import Localization

/// The events of a calendar as they are taken in, one after the other.
struct EventAct {
  private(set) var series: CommandSeries
  let options: CalendarImport.Options
  let zones: Zones
  private let office: Office
  /// The meetings that came in with a calendar before.
  private var known: [Key: MeetingID] = [:]
  /// The meetings ahead, beside which an event may stand that is one of them.
  private let ahead: [MeetingRow]
  private var nextOrdinal: Int
  private var changes: [RecordChange] = []

  struct Key: Hashable {
    let identifier: String
    let occurrence: String?
  }

  init(
    _ series: CommandSeries, _ options: CalendarImport.Options, _ zones: Zones
  ) throws(RegisterError) {
    self.series = series
    self.options = options
    self.zones = zones
    let register = series.current
    office = try register.settings()
    let rows = try register.meetings(MeetingQuery()).rows
    for row in rows where row.kind != .betweenMeetings {
      let meeting = try register.meeting(row.id)
      if let event = meeting.calendarEvent {
        known[Key(identifier: event.identifier, occurrence: event.occurrence)] = meeting.id
      }
    }
    ahead = rows.filter { MeetingTiming.Name.ahead.contains($0.state) && $0.kind != .betweenMeetings }
    nextOrdinal = CadenceRule.nextOrdinal(after: rows.filter { $0.body == options.body })
  }

  /// Takes one event in, or says why it is left.
  mutating func take(_ occurrence: EventOccurrence) throws(RegisterError) -> CalendarImport.Step.Outcome {
    changes = []
    let event = occurrence.event
    guard let time = occurrence.time else {
      if case .zone(let name) = event.start.clocks { return .inDoubt(.unknownZone(name)) }
      return .inDoubt(.noTime(event.start.code))
    }
    if event.identifier.hasSuffix("@\(office.id)") { return try takeOwn(event, time) }
    let note = ForeignEvent(
      identifier: event.identifier, occurrence: occurrence.occurrence, sequence: event.sequence,
      sha256: event.sha256(at: time))
    guard let id = meeting(of: occurrence) else { return try add(event, time, note) }
    let meeting = try series.current.meeting(id)
    guard let before = meeting.calendarEvent, before.sha256 != note.sha256 else { return .unchanged }
    if let last = before.sequence, let sequence = event.sequence, sequence < last {
      return .inDoubt(.older(file: sequence, register: last))
    }
    if let doubt = try bringUpToDate(meeting, event, time, isOurs: false) { return .inDoubt(doubt) }
    try perform(TakeInEvent(meeting: id, event: note))
    return .changed(changes)
  }

  /// An event becomes one of a series, or the only one that is left of it.
  private func meeting(of occurrence: EventOccurrence) -> MeetingID? {
    let identifier = occurrence.event.identifier
    if let id = known[Key(identifier: identifier, occurrence: occurrence.occurrence)] { return id }
    if occurrence.isFirst { return known[Key(identifier: identifier, occurrence: nil)] }
    guard occurrence.occurrence == nil else { return nil }
    return known[Key(identifier: identifier, occurrence: occurrence.event.start.code)]
  }

  private mutating func perform(_ command: some Command) throws(RegisterError) {
    changes += try series.perform(command).changes
  }

  // MARK: New events

  private mutating func add(
    _ event: ReadEvent, _ time: CalendarTime, _ note: ForeignEvent
  ) throws(RegisterError) -> CalendarImport.Step.Outcome {
    if event.isCancelled { return .inDoubt(.cancelledUnknown) }
    if event.title == nil, options.body == nil { return .inDoubt(.noTitle) }
    if !options.asNew, let other = alike(event, time) { return .inDoubt(.perhaps(other)) }
    let schedule = time.schedule
    let isOrdinary = options.kind == .ordinary && options.body != nil
    let before = Set(changes.map(\.record))
    try perform(
      ScheduleMeeting(
        body: options.body, kind: options.kind, ordinal: isOrdinary ? nextOrdinal : nil, date: schedule.date,
        start: schedule.start, end: schedule.end, zone: schedule.zone, place: event.place.map { .same($0) },
        title: title(event), until: schedule.until))
    guard let record = changes.map(\.record).first(where: { !before.contains($0) }),
      let id = MeetingID(record.id)
    else { return .unchanged }
    if isOrdinary { nextOrdinal += 1 }
    if event.link != nil || event.description != nil {
      try perform(
        EditMeeting(
          meeting: id, link: event.link.map { .to($0) } ?? .kept, remark: remark(event)))
    }
    try perform(TakeInEvent(meeting: id, event: note))
    return .new(changes)
  }

  /// A meeting of the body on one of the days, or one of that very title.
  private func alike(_ event: ReadEvent, _ time: CalendarTime) -> MeetingID? {
    let taken = Set(known.values)
    let title = event.title?.foldedForSearch
    return ahead.first { row in
      guard !taken.contains(row.id), let schedule = row.schedule, let first = schedule.date.exact,
        first <= time.last, (schedule.until ?? first) >= time.first
      else { return false }
      if let body = options.body, row.body == body { return true }
      return title != nil && Language.allCases.contains { row.title?[$0]?.foldedForSearch == title }
    }?.id
  }

  private func title(_ event: ReadEvent) -> Text? {
    event.title.map { Text($0.oneLine, in: event.language ?? options.language) }
  }

  private func remark(_ event: ReadEvent) -> Text? {
    event.description.map { Text($0, in: event.language ?? options.language) }
  }

  // MARK: Known events

  /// An event that this office has sent out, and that comes back.
  private mutating func takeOwn(
    _ event: ReadEvent, _ time: CalendarTime
  ) throws(RegisterError) -> CalendarImport.Step.Outcome {
    guard let id = MeetingID(String(event.identifier.dropLast("@\(office.id)".count))),
      let meeting = try meeting(id)
    else { return .inDoubt(.notOurs) }
    let body = try meeting.body.map { id throws(RegisterError) in try series.current.body(id) }
    let isCancelled = meeting.timing.calendarStatus == .cancelled
    let stands = meeting.timing.scheduleShown.flatMap { CalendarTime($0, zone: body?.zone ?? office.zone) }
    if let stands, isCancelled == event.isCancelled, isSame(stands, time) { return .unchanged }
    let sequence = try MeetingSequences(series.current, of: [meeting])[meeting.id]
    if (event.sequence ?? 0) < sequence {
      return .inDoubt(.older(file: event.sequence ?? 0, register: sequence))
    }
    if let doubt = try bringUpToDate(meeting, event, time, isOurs: true) { return .inDoubt(doubt) }
    return changes.isEmpty ? .unchanged : .changed(changes)
  }

  private func meeting(_ id: MeetingID) throws(RegisterError) -> Meeting? {
    do { return try series.current.meeting(id) } catch {
      if case .noSuchRecord = error { return nil }
      throw error
    }
  }

  /// Makes of a meeting what its event says now; why that is left to an officer, if it is.
  private mutating func bringUpToDate(
    _ meeting: Meeting, _ event: ReadEvent, _ time: CalendarTime, isOurs: Bool
  ) throws(RegisterError) -> CalendarImport.Doubt? {
    let isCancelled = meeting.timing.calendarStatus == .cancelled
    if event.isCancelled {
      guard !isCancelled else { return nil }
      guard meeting.timing.canStillMove else { return .begun(meeting.id) }
      try perform(
        CancelMeeting(
          meeting: meeting.id,
          reason: Text(
            en: CalendarImportWords.cancelledInCalendar.en, fr: CalendarImportWords.cancelledInCalendar.fr)))
      return nil
    }
    if case .cancelled = meeting.timing { return .cancelledHere(meeting.id) }
    let body = try meeting.body.map { id throws(RegisterError) in try series.current.body(id) }
    let stands = meeting.timing.schedule.flatMap { CalendarTime($0, zone: body?.zone ?? office.zone) }
    if stands.map({ !isSame($0, time) }) ?? true {
      guard meeting.timing.canStillMove else { return .begun(meeting.id) }
      try move(meeting, to: time.schedule)
    }
    guard !isOurs else { return nil }
    let place = event.place.flatMap { place in
      Language.allCases.contains { meeting.venue?.place?[$0] == place } ? nil : Text.same(place)
    }
    try perform(
      EditMeeting(
        meeting: meeting.id, title: title(event), place: place, link: event.link.map { .to($0) } ?? .kept,
        remark: remark(event)))
    return nil
  }

  private mutating func move(_ meeting: Meeting, to schedule: Schedule) throws(RegisterError) {
    if meeting.timing.schedule?.date != schedule.date {
      try perform(PostponeMeeting(meeting: meeting.id, to: schedule.date, start: schedule.start))
    }
    var emptied: Set<Field> = []
    if schedule.start == nil { emptied.insert(.time) }
    if schedule.end == nil { emptied.insert(.endTime) }
    try perform(
      EditMeeting(
        meeting: meeting.id, start: schedule.start, end: schedule.end, zone: schedule.zone,
        until: .to(schedule.until), emptied: emptied))
  }

  /// Whether both are the same, on whichever clocks.
  private func isSame(_ first: CalendarTime, _ second: CalendarTime) -> Bool {
    switch (first, second) {
    case (.days, .days): return first == second
    case (.hours(let start, let end, let zone), .hours(let otherStart, let otherEnd, let otherZone)):
      func moment(_ clock: CalendarTime.Clock?, _ zone: String?) -> Moment? {
        clock.flatMap { zones.moment($0.day, $0.time, zone ?? office.zone) }
      }
      return moment(start, zone) == moment(otherStart, otherZone)
        && moment(end, zone) == moment(otherEnd, otherZone)
    case (.days, .hours), (.hours, .days): return false
    }
  }

  // MARK: What is no longer there

  /// Occurrences that were taken in, are still ahead, and that a calendar which has their event no longer names.
  func gone(
    from occurrences: EventOccurrences
  ) -> [(meeting: MeetingID, identifier: String, line: Int, time: CalendarTime?)] {
    let lines = Dictionary(occurrences.found.map { ($0.event.identifier, $0.event.line) }) { first, _ in first
    }
    let named = Set(occurrences.found.compactMap(meeting))
    let rows = Dictionary(ahead.map { ($0.id, $0) }) { first, _ in first }
    return known.filter { !named.contains($0.value) }.sorted { $0.value.text < $1.value.text }
      .compactMap { key, id in
        guard let line = lines[key.identifier], let schedule = rows[id]?.schedule,
          let first = schedule.date.exact, options.window.contains(first)
        else { return nil }
        return (id, key.identifier, line, CalendarTime(schedule, zone: office.zone))
      }
  }
}

extension MeetingTiming {
  /// Whether its date may still be another.
  fileprivate var canStillMove: Bool {
    switch self {
    case .planned, .convened, .postponed: true
    case .inSession, .suspended, .held, .cancelled: false
    }
  }
}

extension CalendarTime {
  /// As a meeting keeps it.
  fileprivate var schedule: Schedule {
    switch self {
    case .days(let first, let last):
      Schedule(date: PartialDate(first), until: last == first ? nil : last)
    case .hours(let start, let end, let zone):
      Schedule(
        date: PartialDate(start.day), start: start.time, end: end?.time,
        until: end.flatMap { $0.day == start.day ? nil : $0.day }, zone: zone)
    }
  }
}

extension String {
  fileprivate var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
