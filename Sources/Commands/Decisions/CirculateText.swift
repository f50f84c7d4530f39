import Domain

/// Writes a text down and sends it out under silence procedure, in one act. It stands in the body's record of decisions between
/// meetings of that year, which is made when there is none.
public struct CirculateText: Command {
  public static let action = CirculateDecision.action

  public var body: BodyID
  public var title: Text?
  public var verb: OperativeVerb?
  public var original: Language?
  public var paragraphs: [Text]
  public var responsible: [Party]
  public var deadline: Deadline?
  public var remark: Text?
  /// When the clock begins, in the body's zone; absent: now.
  public var on: CalendarDay?
  public var at: LocalTime?
  /// Absent: as long as the body's procedures last.
  public var hours: Int?
  public var method: AdoptionMethod

  public init(
    body: BodyID, title: Text? = nil, verb: OperativeVerb? = nil, original: Language? = nil,
    paragraphs: [Text], responsible: [Party] = [], deadline: Deadline? = nil, remark: Text? = nil,
    on: CalendarDay? = nil, at: LocalTime? = nil, hours: Int? = nil, method: AdoptionMethod = .silence
  ) {
    self.body = body
    self.title = title
    self.verb = verb
    self.original = original
    self.paragraphs = paragraphs
    self.responsible = responsible
    self.deadline = deadline
    self.remark = remark
    self.on = on
    self.at = at
    self.hours = hours
    self.method = method
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.body(body)
    let zone = try register.zone(of: record)
    let year = on?.year ?? (context.zones.local(context.now, zone) ?? context.now.utc).day.year
    var series = CommandSeries(context, register)
    let meeting = try recordOfYear(year, of: record, zone: zone, in: context, register, &series)
    let drafted = try series.perform(
      DraftDecision(
        meeting: meeting, title: title, verb: verb, original: original, paragraphs: paragraphs,
        responsible: responsible, deadline: deadline, remark: remark))
    guard let decision = drafted.added(to: "decisions", of: Decision.self) else { return drafted }
    try series.perform(
      CirculateDecision(
        decision: DecisionReference(meeting: meeting, decision: decision), on: on, at: at, hours: hours,
        method: method))
    return try series.changeSet()
  }

  private func recordOfYear(
    _ year: Int, of body: Body, zone: String, in context: Context, _ register: any Register,
    _ series: inout CommandSeries
  ) throws(RegisterError) -> MeetingID {
    let query = MeetingQuery(body: body.id, kinds: [.betweenMeetings])
    if let row = try register.meetings(query).rows.first(where: { $0.year == year && $0.state != .cancelled })
    {
      return row.id
    }
    let open = OpenBetweenMeetings(body: body.id, year: year)
    guard let key = try series.perform(open).subject, let id = MeetingID(key.id) else {
      throw .invalid(.identifier, .missing)
    }
    return id
  }
}
