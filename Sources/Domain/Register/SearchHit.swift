/// A place where the phrase of a search was found.
public struct SearchHit: Hashable, Sendable {
  public let record: RecordKey
  /// The decision of the meeting, when the phrase stands in one.
  public let decision: DecisionReference?
  public let title: Text
  public let symbol: String?
  public let date: PartialDate?
  /// A line around the phrase, as it is written in each of the languages in which it was found.
  public let excerpt: Text

  public init(
    record: RecordKey, decision: DecisionReference?, title: Text, symbol: String?, date: PartialDate?,
    excerpt: Text
  ) {
    self.record = record
    self.decision = decision
    self.title = title
    self.symbol = symbol
    self.date = date
    self.excerpt = excerpt
  }
}
