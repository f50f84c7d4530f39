/// A named set of organisations; who belongs to it, and when, stands on the organisations (X data, never code).
public struct Classification: Hashable, Codable, Sendable {
  public var id: Identifier<Classification>
  public var name: Text
  public var source: SourceNote?

  public init(id: Identifier<Classification>, name: Text, source: SourceNote? = nil) {
    self.id = id
    self.name = name
    self.source = source
  }
}

/// That an organisation belongs to a classification, from when to when, and who says so.
public struct Classified: Hashable, Codable, Sendable {
  public var id: Identifier<Classification>
  public var term: Term
  public var source: SourceNote?

  public init(id: Identifier<Classification>, term: Term = Term(), source: SourceNote? = nil) {
    self.id = id
    self.term = term
    self.source = source
  }
}
