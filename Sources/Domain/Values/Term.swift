/// From when to when something holds, for example a seat; "not stated" where no source says (domain §2).
public struct Term: Hashable, Codable, Sendable {
  public var from: StatedDate
  /// The last day; absent while it runs on without a fixed end.
  public var to: StatedDate?

  public init(from: StatedDate = .notStated, to: StatedDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether it holds on `day`; a start that is not stated counts as begun.
  public func holds(on day: CalendarDay) -> Bool {
    if let from = from.date, from.earliest > day { return false }
    if let to = to?.date, to.latest < day { return false }
    return true
  }

  public func hasEnded(by day: CalendarDay) -> Bool { (to?.date).map { $0.latest < day } ?? false }

  /// Whether two terms share a day; a start that is not stated reaches back without limit.
  public func overlaps(_ other: Term) -> Bool {
    func startsAfterEnd(_ first: Term, _ second: Term) -> Bool {
      guard let start = first.from.date, let end = second.to?.date else { return false }
      return start.earliest > end.latest
    }
    return !startsAfterEnd(self, other) && !startsAfterEnd(other, self)
  }
}
