/// When and by whom a body was set up.
public struct Establishment: Hashable, Codable, Sendable {
  public var on: StatedDate
  public var by: Text?
  public var place: Text?
  /// The meeting at which it happened, when the register holds it.
  public var meeting: MeetingID?

  public init(on: StatedDate, by: Text? = nil, place: Text? = nil, meeting: MeetingID? = nil) {
    self.on = on
    self.by = by
    self.place = place
    self.meeting = meeting
  }
}
