import Commands
import Domain
import Localization

/// A meeting to be planned; the cadence of its body proposes the date.
struct ScheduleMeetingForm: OfficerForm {
  static let name = "schedule-meeting"

  var body: BodyID?
  var day: CalendarDay?
  var kind = Meeting.Kind.ordinary
  /// The meeting that it prepares.
  var prepares: MeetingID?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try body.map { id throws(RegisterError) in try register.body(id) }
    let proposals = try Proposals(register, wording)
    let proposed = kind == .ordinary ? body.flatMap { proposals[$0] } : nil
    let prepared = try prepares.map { id throws(RegisterError) in try register.meeting(id) }
    let office = try register.settings()
    let zone = prepared?.timing.schedule?.zone ?? record?.zone ?? office.zone
    return FormContent(
      FormTitles.newMeeting[around.language],
      preface: preface(proposals, wording) + (try planned(register, wording)),
      [
        .lookup(.body, .bodies, body.map { [Reference(.body($0), wording)] } ?? []).required,
        .choice(.kind, Meeting.Kind.allCases.map { ($0.rawValue, $0.phrase) }, kind.rawValue),
        .lookup(
          .meeting, .meetings,
          prepares.map { [Reference(.meeting($0), wording(wording.names.fullTitle(of: $0, .short)))] } ?? []
        ).labelled(ScreenWords.prepares).shown(when: .kind, is: Meeting.Kind.preparatory.rawValue),
        .partialDay(.date, (day ?? proposed).map(PartialDate.init), around, leaning: .future)
          .hinted(FormTitles.scheduleDateHint),
        .day(.to, nil, around).labelled(FormTitles.meetingLastDay).hinted(FormTitles.lastDayHint),
        .time(.time, nil, around), .time(.endTime, nil, around),
        .text(.place, prepared?.venue?.place),
        .zone(zone).following(.place).hinted(FormTitles.meetingZoneHint),
        .text(.building, prepared?.venue?.building),
        .yesNo(.online, false), .text(.title),
        .number(.ordinal).hinted(FormTitles.ordinalHint)
          .shown(when: .kind, is: Meeting.Kind.ordinary.rawValue),
      ])
  }

  /// Date and zone hang on the body.
  func knowing(_ reader: FormReader) -> ScheduleMeetingForm {
    let prepared = reader.reference(.meeting)?.meeting
    return ScheduleMeetingForm(
      body: reader.reference(.body)?.body, day: day, kind: reader.choice(.kind) ?? kind,
      prepares: prepared ?? prepares)
  }

  /// Which day the cadence proposes: of the body that is known, else of all that have a meeting to plan.
  private func preface(_ proposals: Proposals, _ wording: Wording) -> [String] {
    guard kind == .ordinary else { return [] }
    return proposals.all.filter { body == nil || $0.body == body }.prefix(3).map { body, day in
      FormTitles.cadenceProposes(wording.day(day, .full), for: wording.body(body, .short))[wording.language]
    }
  }

  /// The meetings of the kind that the body has ahead already: the same one is easily planned twice.
  private func planned(_ register: any Register, _ wording: Wording) throws(RegisterError) -> [String] {
    guard let body, kind != .preparatory else { return [] }
    let query = MeetingQuery(body: body, states: MeetingTiming.Name.ahead, kinds: [kind])
    return try register.meetings(query).rows.prefix(2).map { row in
      // A meeting without number or title is called by its day.
      let date = row.ordinal == nil && row.title == nil ? nil : row.schedule?.date
      return FormTitles.onTheCalendar(
        wording.names.fullTitle(of: row.id, .short), on: date)[wording.language]
    }
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let body = reader.reference(.body)?.body else { throw .invalid(.body, .missing) }
    let kind: Meeting.Kind = reader.choice(.kind) ?? .ordinary
    let date = try reader.partialDay(.date, .future)
    // A zone without a date is refused, but not one that only follows from the place.
    let isDated = date != nil || (reader.hasChanged(.zone) && reader.text(.place) == nil)
    try series.perform(
      ScheduleMeeting(
        body: body, kind: kind,
        ordinal: kind == .ordinary ? try reader.number(.ordinal) : nil, date: date,
        start: try reader.time(.time), end: try reader.time(.endTime),
        zone: isDated ? reader.zone(.zone) : nil, place: reader.text(.place),
        building: reader.text(.building), online: reader.isYes(.online) ? true : nil,
        title: reader.text(.title),
        prepares: kind == .preparatory ? reader.reference(.meeting)?.meeting : nil,
        until: try reader.day(.to)))
  }
}

/// The days that the cadences propose for ordinary meetings nobody has planned yet.
struct Proposals {
  let all: [(body: BodyID, day: CalendarDay)]

  init(_ register: any Register, _ wording: Wording) throws(RegisterError) {
    let office = try register.settings()
    var found: [(body: BodyID, day: CalendarDay)] = []
    for body in try register.bodies() {
      guard let cadence = body.cadence, !body.standing.isReadOnly else { continue }
      let meetings = try register.meetings(MeetingQuery(body: body.id, kinds: [.ordinary])).rows
      let lead = ResolvedPeriods(body: body, office: office).invitations
      if let day = CadenceRule.proposal(for: cadence, after: meetings, lead: lead, asOf: wording.today) {
        found.append((body.id, day))
      }
    }
    all = found
  }

  subscript(body: BodyID) -> CalendarDay? { all.first { $0.body == body }?.day }
}
