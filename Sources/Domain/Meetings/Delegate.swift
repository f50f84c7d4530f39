/// A member of a delegation, as announced or present: a person of the register or a name with a title.
public struct Delegate: Hashable, Codable, Sendable {
  public var id: Identifier<Delegate>
  public var person: PersonID?
  public var name: String
  public var title: Text?
  /// Whether this is the head of the delegation.
  public var head: Bool?

  public init(
    id: Identifier<Delegate>, person: PersonID? = nil, name: String, title: Text? = nil, head: Bool? = nil
  ) {
    self.id = id
    self.person = person
    self.name = name
    self.title = title
    self.head = head
  }
}
