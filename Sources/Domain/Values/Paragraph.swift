/// One numbered paragraph of a decision, a communiqué or minutes.
public struct Paragraph: Hashable, Codable, Sendable {
  public var id: Identifier<Paragraph>
  public var text: Text

  public init(id: Identifier<Paragraph>, text: Text) {
    self.id = id
    self.text = text
  }
}
