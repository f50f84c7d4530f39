/// That an organisation is over – a mission that was closed –, since when, by what act, and who continues its work (S2). Its record
/// stays, and leads to its successor.
public struct Closure: Hashable, Codable, Sendable {
  /// Its last day.
  public var on: PartialDate?
  /// The act: a resolution, a decision.
  public var instrument: Text?
  public var successor: OrganizationID?
  public var source: SourceNote?

  public init(
    on: PartialDate? = nil, instrument: Text? = nil, successor: OrganizationID? = nil,
    source: SourceNote? = nil
  ) {
    self.on = on
    self.instrument = instrument
    self.successor = successor
    self.source = source
  }

  /// Whether it is over on a day; the last day itself still counts.
  public func isOver(by day: CalendarDay) -> Bool { (on?.latest).map { $0 < day } ?? true }

  /// Whether a term runs on after it; an end that is not stated is no reproach.
  public func isOutlived(by term: Term) -> Bool {
    switch term.to {
    case nil: true
    case .notStated: false
    case .date(let end): on.map { end.earliest > $0.latest } ?? false
    }
  }
}

extension Organization {
  /// The refusal of what an organisation that is over can take on no more; `nil` while it is not.
  public func closedRefusal(of term: Term) -> Refusal? {
    guard let closure, closure.isOutlived(by: term) else { return nil }
    return .organizationIsClosed(id, successor: closure.successor)
  }
}

extension Party {
  /// The organisation that it is, or of which it is a post.
  public var organization: OrganizationID? {
    switch self {
    case .organization(let id): id
    case .post(_, let organization): organization
    case .body, .person, .members: nil
    }
  }
}
