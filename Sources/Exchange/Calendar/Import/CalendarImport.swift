import Commands
import Domain
import Localization

/// A calendar of somebody else’s that is to be taken in: the meetings that its events are, and what the register makes of each.
public struct CalendarImport: Sendable {
  /// What the new meetings may be: not one that prepares another, nor what gathers decisions between meetings.
  public enum MeetingKind: String, CaseIterable, Sendable {
    case working, ordinary, extraordinary, highLevel, visit, commemoration

    public var kind: Meeting.Kind { Meeting.Kind(rawValue: rawValue) ?? .working }
  }

  /// What is asked of a calendar.
  public struct Options: Sendable {
    /// The body whose meetings the events are; without one they are events of nobody here.
    public var body: BodyID?
    public var kind: Meeting.Kind
    /// The first and last day that are of interest.
    public var window: ClosedRange<CalendarDay>
    /// Whether an event that may be a meeting that is known already is a new one all the same.
    public var asNew: Bool
    /// Of what the calendar says without naming a language.
    public var language: Language

    public init(
      body: BodyID? = nil, kind: Meeting.Kind = .working, window: ClosedRange<CalendarDay>,
      asNew: Bool = false, language: Language
    ) {
      self.body = body
      self.kind = kind
      self.window = window
      self.asNew = asNew
      self.language = language
    }

    /// The zone whose clocks are meant where an event names none.
    public func home(_ register: any Register) throws(RegisterError) -> String {
      if let body, let zone = try register.body(body).zone { return zone }
      return try register.settings().zone
    }
  }

  /// What one event, or one occurrence of it, would do.
  public struct Step: Sendable {
    public enum Outcome: Sendable {
      case new([RecordChange])
      case changed([RecordChange])
      /// It says what it said before.
      case unchanged
      case inDoubt(Doubt)
      case refused(RegisterError)
    }

    /// Of the file, from 1.
    public let line: Int
    public let identifier: String
    public let title: String?
    public let time: CalendarTime?
    public let outcome: Outcome
  }

  /// Why an event is left for an officer to settle.
  public enum Doubt: Hashable, Sendable {
    /// The register has a later version of it.
    case older(file: Int, register: Int)
    /// It moves or cancels a meeting that has begun or is over.
    case begun(MeetingID)
    /// It is to take place, and here it is cancelled.
    case cancelledHere(MeetingID)
    /// It may be that meeting, on the same day.
    case perhaps(MeetingID)
    /// It is cancelled, and nobody knew of it.
    case cancelledUnknown
    /// An occurrence that was taken in is no longer in the calendar.
    case gone(MeetingID)
    /// Nobody says what clocks these are.
    case unknownZone(String)
    /// It has no time, or one that is none.
    case noTime(String?)
    /// It has no title, and no body whose meeting it is.
    case noTitle
    /// The office’s own, of a meeting that it does not have.
    case notOurs
  }

  public let document: CalendarDocument
  public let name: String?
  let options: Options
  let occurrences: EventOccurrences
  private let unread: [(line: Int, title: String?, fault: ReadEvent.Fault)]

  /// - Parameter home: the zone whose clocks are meant where an event names none.
  /// - Throws: what the library for calendars does not have.
  public init(
    _ document: CalendarDocument, _ engine: CalendarEngine, zones: Zones, home: String, _ options: Options
  ) throws(FileFault) {
    self.document = document
    self.options = options
    name = document.calendars.lazy.compactMap { $0.property("X-WR-CALNAME")?.words }.first
    var events: [ReadEvent] = []
    var unread: [(line: Int, title: String?, fault: ReadEvent.Fault)] = []
    for calendar in document.calendars {
      let isCancelling = calendar.property("METHOD")?.words.uppercased() == "CANCEL"
      for event in calendar.components("VEVENT") {
        do throws(ReadEvent.Fault) {
          events.append(try ReadEvent(event, isCancelling: isCancelling))
        } catch {
          unread.append((event.line ?? 1, event.property("SUMMARY")?.words, error))
        }
      }
    }
    self.unread = unread
    // The zones that a file describes hold for all its calendars.
    let described = CalendarComponent("VCALENDAR", [], document.calendars.flatMap(\.components))
    occurrences = try EventOccurrences(
      of: events, EventClocks(described, engine, zones, home: home), window: options.window)
  }

  /// When the events and their occurrences are, in the order of the file; `nil` where nobody says what clocks they are on.
  public var times: [CalendarTime?] { occurrences.found.map(\.time) }

  /// Tries every event; nothing is written.
  public func trial(_ register: any Register, _ context: Context) throws(RegisterError) -> [Step] {
    var act = try EventAct(CommandSeries(context, register), options, occurrences.clocks.zones)
    var steps = unread.map { event in
      let code: String? = if case .badTime(let code) = event.fault { code } else { nil }
      return Step(
        line: event.line, identifier: "line-\(event.line)", title: event.title, time: nil,
        outcome: .inDoubt(.noTime(code)))
    }
    for occurrence in occurrences.found { steps.append(step(occurrence, &act)) }
    for gone in act.gone(from: occurrences) {
      steps.append(
        Step(
          line: gone.line, identifier: gone.identifier, title: nil, time: gone.time,
          outcome: .inDoubt(.gone(gone.meeting))))
    }
    return steps.sorted {
      ($0.time?.first ?? .distantPast, $0.line) < ($1.time?.first ?? .distantPast, $1.line)
    }
  }

  private func step(_ occurrence: EventOccurrence, _ act: inout EventAct) -> Step {
    let before = act
    var outcome: Step.Outcome
    do throws(RegisterError) { outcome = try act.take(occurrence) } catch {
      act = before
      outcome = .refused(error)
    }
    let event = occurrence.event
    return Step(
      line: event.line,
      identifier: [event.identifier, occurrence.occurrence].compactMap(\.self).joined(separator: "/"),
      title: event.title, time: occurrence.time, outcome: outcome)
  }

  /// Takes in what is new and what has changed, as one act; what is in doubt or refused stays out.
  public func perform(_ series: inout CommandSeries) throws(RegisterError) {
    var act = try EventAct(series, options, occurrences.clocks.zones)
    for occurrence in occurrences.found { _ = step(occurrence, &act) }
    series = act.series
  }
}

extension CalendarDay {
  fileprivate static var distantPast: CalendarDay { CalendarDay(number: -1_000_000) }
}
