/// Who came: for one seat or invited party, in which manner, by whom, and from when to when if not throughout.
public struct Attendance: Hashable, Codable, Sendable {
  public enum Manner: String, Codable, Sendable, CaseIterable {
    case present, represented, excused, absent

    /// Whether the seat counts towards the quorum.
    public var counts: Bool { self == .present || self == .represented }
  }

  public var id: Identifier<Attendance>
  /// Absent for a guest, who holds no seat.
  public var seat: Identifier<Seat>?
  public var party: Party
  public var manner: Manner
  /// The party that represents the seat, when another one does.
  public var representedBy: Party?
  public var delegates: [Delegate]
  /// Late: the local time of arrival.
  public var arrived: LocalTime?
  public var left: LocalTime?
  public var source: SourceNote?

  public init(
    id: Identifier<Attendance>, seat: Identifier<Seat>? = nil, party: Party, manner: Manner,
    representedBy: Party? = nil, delegates: [Delegate] = [], arrived: LocalTime? = nil,
    left: LocalTime? = nil,
    source: SourceNote? = nil
  ) {
    self.id = id
    self.seat = seat
    self.party = party
    self.manner = manner
    self.representedBy = representedBy
    self.delegates = delegates
    self.arrived = arrived
    self.left = left
    self.source = source
  }
}
