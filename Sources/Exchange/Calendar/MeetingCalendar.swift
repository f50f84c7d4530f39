import Domain
import Localization

/// The calendar of one meeting, of a body or of the whole register, for the telephones of those concerned.
public struct MeetingCalendar {
  /// What a calendar is asked of.
  public enum Subject: Hashable, Sendable {
    case meeting(MeetingID)
    case body(BodyID)
    case register
  }

  private let register: any Register
  private let office: Office
  private let names: Names
  private let asOf: CalendarDay
  private let languages: [Language]

  /// - Parameters:
  ///   - asOf: the day from which reminders are of use.
  ///   - languages: of the words, side by side when there are several.
  public init(_ register: any Register, asOf: CalendarDay, languages: [Language]) throws(RegisterError) {
    self.register = register
    self.asOf = asOf
    self.languages = languages
    office = try register.settings()
    names = Names(register)
  }

  /// The meetings of a subject as events, by date.
  /// - Throws: `invalid` for one meeting whose day is not known, or what reading throws.
  public func file(_ subject: Subject) throws(RegisterError) -> CalendarFile {
    let meetings = try meetings(of: subject)
    let sequences = try MeetingSequences(register, of: meetings)
    var file = CalendarFile(
      name: try name(subject), organizer: office.isUnnamed ? nil : words(office.name.phrase),
      language: languages.count == 1 ? languages.first : nil, events: [])
    for meeting in meetings {
      if let event = try event(of: meeting, sequence: sequences[meeting.id]) {
        file.events.append(event)
      } else if case .meeting = subject {
        throw .invalid(.date, .missing)
      } else {
        file.undated.append(meeting.id)
      }
    }
    return file
  }

  private func meetings(of subject: Subject) throws(RegisterError) -> [Meeting] {
    var query = MeetingQuery(kinds: Set(Meeting.Kind.allCases).subtracting([.betweenMeetings]))
    switch subject {
    case .meeting(let id): return [try register.meeting(id)]
    case .body(let id): query.body = try register.body(id).id
    case .register: break
    }
    var meetings: [Meeting] = []
    for row in try register.meetings(query).rows { meetings.append(try register.meeting(row.id)) }
    return meetings
  }

  private func name(_ subject: Subject) throws(RegisterError) -> String {
    switch subject {
    case .meeting(let id): words(names.fullTitle(of: try register.meeting(id)).capitalized)
    case .body(let id): words(names.phrase(id))
    case .register: words(office.name.phrase)
    }
  }

  /// A meeting as an event; `nil` while its day is not known.
  func event(of meeting: Meeting, sequence: Int) throws(RegisterError) -> CalendarEvent? {
    let body = try meeting.body.map { id throws(RegisterError) in try register.body(id) }
    guard let schedule = meeting.timing.scheduleShown,
      let time = CalendarTime(schedule, zone: body?.zone ?? office.zone)
    else { return nil }
    return CalendarEvent(
      identifier: "\(meeting.id)@\(office.id)", sequence: sequence, time: time,
      status: meeting.timing.calendarStatus, summary: words(summary(of: meeting)),
      location: PlaceNames.label(meeting.venue).map(words), description: description(of: meeting),
      alarms: alarms(of: meeting, body))
  }

  /// What does not take place says so in its title: not every calendar shows the status of an event.
  private func summary(of meeting: Meeting) -> Phrase {
    let title = names.fullTitle(of: meeting, .short).capitalized
    guard meeting.timing.calendarStatus == .cancelled else { return title }
    return meeting.timing.name.phrase.capitalized + Phrase(en: ": ", fr: " : ") + title
  }

  /// Why it is not held, what it is for, where to join, and the agenda; one language after the other.
  private func description(of meeting: Meeting) -> String? {
    let parts = languages.map { language in
      var lines: [String] = []
      if case .cancelled(_, let reason?) = meeting.timing, !reason.isEmpty {
        lines.append(reason.words(in: language))
      }
      if let purpose = meeting.purpose, !purpose.isEmpty { lines.append(purpose.words(in: language)) }
      if let link = meeting.venue?.link { lines.append(link) }
      let points = meeting.numberedAgenda.compactMap { point in
        point.number.map { "\($0). \(point.item.title.words(in: language))" }
      }
      if !points.isEmpty {
        lines.append(CalendarFileWords.agenda[language])
        lines += points
      }
      return lines.joined(separator: "\n")
    }
    let text = parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    return text.isEmpty ? nil : text
  }

  /// What the body's periods ask for before a meeting, as far as it is still to come.
  private func alarms(of meeting: Meeting, _ body: Body?) -> [CalendarEvent.Alarm] {
    guard meeting.timing.isAhead, meeting.timing.calendarStatus != .cancelled,
      let first = meeting.timing.schedule?.date.exact
    else { return [] }
    let periods = ResolvedPeriods(body: body, office: office, kind: meeting.kind)
    let isConvened = meeting.timing.calendarStatus == .confirmed
    let due =
      (isConvened ? [] : [(periods.invitations, CalendarFileWords.invitations)])
      + [(periods.documents, CalendarFileWords.documents)]
    return due.filter { $0.0 > 0 && first.adding(days: -$0.0) >= asOf }
      .map { CalendarEvent.Alarm(days: $0.0, words: words($0.1)) }
  }

  /// In the languages asked for, once when they read the same.
  private func words(_ phrase: Phrase) -> String {
    var parts: [String] = []
    for language in languages where !parts.contains(phrase[language]) { parts.append(phrase[language]) }
    return parts.joined(separator: " / ")
  }
}

extension MeetingTiming {
  /// Where calendars have it: a meeting that was put off without a new date is still to be found, as not held, on the old one.
  var scheduleShown: Schedule? {
    if case .postponed(let old, nil) = self { old } else { schedule }
  }

  var calendarStatus: CalendarEvent.Status {
    switch self {
    case .planned, .postponed(_, .some): .tentative
    case .convened, .inSession, .suspended, .held: .confirmed
    case .postponed(_, nil), .cancelled: .cancelled
    }
  }
}
