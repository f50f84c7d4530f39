import Domain

/// Enters a focal point or a representative in the directory.
public struct AddPerson: Command {
  public static let action = "add-person"

  /// Absent: made of the name.
  public var id: PersonID?
  public var name: String
  public var honorific: Text?
  public var function: Text?
  public var organization: OrganizationID?
  public var language: Language?
  public var contact: Person.Contact?
  public var term: Term?
  public var remark: Text?

  public init(
    id: PersonID? = nil, name: String, honorific: Text? = nil, function: Text? = nil,
    organization: OrganizationID? = nil, language: Language? = nil, contact: Person.Contact? = nil,
    term: Term? = nil, remark: Text? = nil
  ) {
    self.id = id
    self.name = name
    self.honorific = honorific
    self.function = function
    self.organization = organization
    self.language = language
    self.contact = contact
    self.term = term
    self.remark = remark
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    if name.isBlank { throw .invalid(.name, .missing) }
    try register.requireOrganization(organization)
    try term?.required()
    try contact?.required()
    let id = try register.identifier(id, from: [name], key: RecordKey.person)
    var draft = ChangeDraft(context, register)
    try draft.create(
      Person(
        id: id, name: name, honorific: honorific.unlessBlank, function: function.unlessBlank,
        organization: organization, language: language, term: term,
        contact: contact.flatMap { $0.isEmpty ? nil : $0 }, remark: remark.unlessBlank))
    return draft.changeSet(action: Self.action, subject: .person(id), detail: name)
  }
}
