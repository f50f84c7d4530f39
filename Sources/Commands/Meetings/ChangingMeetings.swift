import Domain

extension Register {
  /// A meeting with its body.
  /// - Throws: the refusal of a body that is closed and with it its meetings.
  func openMeeting(_ id: MeetingID) throws(RegisterError) -> (meeting: Meeting, body: Body?) {
    let meeting = try meeting(id)
    guard let body = meeting.body else { return (meeting, nil) }
    let record = try self.body(body)
    try record.requireOpen()
    return (meeting, record)
  }
}

extension Register {
  /// - Throws: the refusal of a chair of the body's plenary who could not hold the body's chair on that day.
  func requireEligibleChair(
    _ chair: MeetingChair?, of meeting: Meeting, body: Body?, today: CalendarDay
  ) throws(RegisterError) {
    guard let party = chair?.party, let body else { return }
    let affiliations = try affiliations(of: [party])
    if let refusal = SeatEligibility.refusal(
      ofChair: party, at: meeting, of: body, affiliations: affiliations, today: today)
    {
      throw .refused(refusal)
    }
  }
}

extension Command {
  /// The change set of one meeting changed.
  /// - Throws: the refusal of what is final in it.
  func changeSet(
    _ meeting: Meeting, in context: Context, register: any Register, detail: String? = nil,
    _ change: (inout Meeting) throws(RegisterError) -> Void
  ) throws(RegisterError) -> ChangeSet {
    var draft = ChangeDraft(context, register)
    try draft.update(meeting, change)
    let changes = draft.changeSet(action: Self.action, subject: meeting.key, detail: detail)
    if let refusal = Finality.firstViolation(of: changes.changes, before: meeting) { throw .refused(refusal) }
    return changes
  }
}

extension Context {
  /// Day and time on the clock of a meeting's place: its own zone, else the body's, else the office's.
  func clock(of meeting: Meeting, body: Body?, office: Office) -> (day: CalendarDay, time: LocalTime) {
    let zone = meeting.timing.schedule?.zone ?? body?.zone ?? office.zone
    return zones.local(now, zone) ?? now.utc
  }

  func logEntry(_ kind: LogEntry.Kind, on day: CalendarDay?, note: String?) -> LogEntry {
    LogEntry(
      id: newIdentifier("l"), kind: kind, on: day ?? today, note: note.flatMap { $0.isBlank ? nil : $0 },
      enteredBy: person, enteredAt: now)
  }
}

extension Schedule {
  /// - Throws: `invalid` when it ends before it begins.
  func required() throws(RegisterError) {
    if let until, until < date.earliest { throw .invalid(.to, .endsBeforeItBegins) }
    if until == nil, let start, let end, end <= start { throw .invalid(.endTime, .endsBeforeItBegins) }
  }
}

extension MeetingTiming {
  /// The same state with another schedule, which for a postponed meeting is the new one.
  func with(_ schedule: Schedule) -> MeetingTiming {
    switch self {
    case .planned: .planned(schedule)
    case .convened: .convened(schedule)
    case .inSession: .inSession(schedule)
    case .suspended: .suspended(schedule)
    case .held: .held(schedule)
    case .postponed(let from, _): .postponed(from: from, to: schedule)
    case .cancelled(_, let reason): .cancelled(schedule, reason: reason)
    }
  }
}

extension Party {
  /// How an error names a party: by its identifier, or a post by its title.
  var words: String {
    switch self {
    case .organization(let id): id.text
    case .body(let id): id.text
    case .person(let id): id.text
    case .post(let title, _): title.best(for: .english)
    case .members: "members"
    }
  }
}
