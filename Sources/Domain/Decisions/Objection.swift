/// An objection to a draft; while it stands there is no consensus (domain §2).
public struct Objection: Hashable, Codable, Sendable {
  public var id: Identifier<Objection>
  public var by: Party
  public var reason: Text?
  public var raised: Moment
  public var withdrawn: Moment?

  public init(
    id: Identifier<Objection>, by: Party, reason: Text? = nil, raised: Moment, withdrawn: Moment? = nil
  ) {
    self.id = id
    self.by = by
    self.reason = reason
    self.raised = raised
    self.withdrawn = withdrawn
  }
}

/// A named reservation, which is compatible with consensus (domain §2).
public struct Reservation: Hashable, Codable, Sendable {
  public var id: Identifier<Reservation>
  public var by: Party
  public var text: Text?

  public init(id: Identifier<Reservation>, by: Party, text: Text? = nil) {
    self.id = id
    self.by = by
    self.text = text
  }
}
