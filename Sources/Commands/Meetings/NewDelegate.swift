import Domain

/// A member of a delegation as it is announced: a person of the register, or a name with a title.
public struct NewDelegate: Hashable, Sendable {
  public var person: PersonID?
  /// May be empty for a person of the register, whose name then counts.
  public var name: String
  public var title: Text?
  public var head: Bool

  public init(person: PersonID? = nil, name: String = "", title: Text? = nil, head: Bool = false) {
    self.person = person
    self.name = name
    self.title = title
    self.head = head
  }
}

extension [NewDelegate] {
  /// The delegates with identifiers.
  /// - Parameter standing: the delegation as it was; who stays in it keeps the identifier.
  /// - Throws: `invalid` for one without a name, or more than one head.
  func delegates(
    keeping standing: [Delegate] = [], _ context: Context, _ register: any Register
  ) throws(RegisterError) -> [Delegate] {
    try count(where: \.head).required(in: 0...1, .role)
    var delegates: [Delegate] = []
    for new in self {
      let person = try new.person.map { id throws(RegisterError) in try register.person(id) }
      let name = new.name.isBlank ? person?.name ?? "" : new.name
      if name.isBlank { throw .invalid(.name, .missing) }
      let known = standing.first { old in
        old.name == name && !delegates.contains { $0.id == old.id }
      }
      delegates.append(
        Delegate(
          id: known?.id ?? context.newIdentifier("p"), person: new.person, name: name,
          title: new.title.unlessBlank ?? person?.function, head: new.head ? true : nil))
    }
    return delegates
  }
}

extension Body? {
  /// - Throws: the refusal of a delegation that is larger than the body allows.
  func requireDelegation(of count: Int, for party: Party) throws(RegisterError) {
    if let refusal = self?.refusal(ofDelegation: count, for: party) { throw .refused(refusal) }
  }
}
