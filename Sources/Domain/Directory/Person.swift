/// A focal point or representative. `contact` is journalled without its values, so that it can be erased (design §2).
public struct Person: Record {
  public static let kind = RecordKind.person

  public struct Contact: Hashable, Codable, Sendable {
    public var email: String?
    public var telephone: String?
    public var address: String?

    public init(email: String? = nil, telephone: String? = nil, address: String? = nil) {
      self.email = email
      self.telephone = telephone
      self.address = address
    }

    public var isEmpty: Bool { self == Contact() }

    /// Whether an address could reach anybody: something on either side of its `@`, and no space. What is unknown is left out (D).
    public var hasPossibleEmail: Bool {
      guard let email, !email.isEmpty else { return true }
      let parts = email.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !email.contains(where: \.isWhitespace)
    }
  }

  public var id: PersonID
  /// As written on a name plate: `Hissein Brahim Taha`.
  public var name: String
  /// What the name is sorted under, when it is not the last word of the name.
  public var sortName: String?
  /// Style of address: `S.E. M.`, `H.E. Ms`.
  public var honorific: Text?
  public var function: Text?
  public var organization: OrganizationID?
  /// The language to write to this person in.
  public var language: Language?
  public var term: Term?
  public var contact: Contact?
  public var remark: Text?
  public var sources: [SourceNote]

  public init(
    id: PersonID, name: String, sortName: String? = nil, honorific: Text? = nil, function: Text? = nil,
    organization: OrganizationID? = nil, language: Language? = nil, term: Term? = nil,
    contact: Contact? = nil,
    remark: Text? = nil, sources: [SourceNote] = []
  ) {
    self.id = id
    self.name = name
    self.sortName = sortName
    self.honorific = honorific
    self.function = function
    self.organization = organization
    self.language = language
    self.term = term
    self.contact = contact
    self.remark = remark
    self.sources = sources
  }

  public var key: RecordKey { .person(id) }

  public var sortedUnder: String { sortName ?? name.split(separator: " ").last.map(String.init) ?? name }
}
