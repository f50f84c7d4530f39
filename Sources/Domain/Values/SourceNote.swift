/// Where a fact comes from: a document of the mission (`S0`…`S4`) or an outside source, and which fact when not the whole record.
public struct SourceNote: Hashable, Codable, Sendable {
  /// The part of the record meant, by its field (`cadence`, `established`); absent: all of it.
  public var about: String?
  /// The mark of a document of the mission: `S0`…`S4`.
  public var document: String?
  /// A source outside the five documents, as one would look it up.
  public var outside: String?
  /// What to know when relying on it: a slip of the text, a contradiction.
  public var remark: Text?

  public init(about: String? = nil, document: String? = nil, outside: String? = nil, remark: Text? = nil) {
    self.about = about
    self.document = document
    self.outside = outside
    self.remark = remark
  }
}
