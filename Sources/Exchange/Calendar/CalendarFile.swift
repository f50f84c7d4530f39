import Domain

/// Events that go out together, and in whose name.
public struct CalendarFile: Hashable, Sendable {
  /// As calendar programs show it.
  public var name: String
  /// Who calls the meetings.
  public var organizer: String?
  /// What the words are in; absent where several languages stand side by side.
  public var language: Language?
  public var events: [CalendarEvent]
  /// Meetings that no calendar can show, since their day is not known.
  public var undated: [MeetingID]

  public init(
    name: String, organizer: String? = nil, language: Language? = nil, events: [CalendarEvent],
    undated: [MeetingID] = []
  ) {
    self.name = name
    self.organizer = organizer
    self.language = language
    self.events = events
    self.undated = undated
  }
}
