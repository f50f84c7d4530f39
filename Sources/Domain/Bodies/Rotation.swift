/// In which order the chair of a body goes round, and for how long each holds it.
public struct Rotation: Hashable, Codable, Sendable {
  /// Who chairs in turn; after the last comes the first.
  public var order: [Party]
  /// Months of a term; absent: not stated.
  public var months: Int?
  public var source: SourceNote?

  public init(order: [Party], months: Int? = nil, source: SourceNote? = nil) {
    self.order = order
    self.months = months
    self.source = source
  }
}
