import Domain

/// Changes what is known of a person.
public struct EditPerson: Command {
  public static let action = "edit-person"

  public var person: PersonID
  public var name: String?
  public var honorific: Text?
  public var function: Text?
  public var organization: Revision<OrganizationID?>
  public var language: Language?
  public var contact: Revision<Person.Contact?>
  public var term: Revision<Term?>
  public var remark: Text?

  public init(
    person: PersonID, name: String? = nil, honorific: Text? = nil, function: Text? = nil,
    organization: Revision<OrganizationID?> = .kept, language: Language? = nil,
    contact: Revision<Person.Contact?> = .kept, term: Revision<Term?> = .kept, remark: Text? = nil
  ) {
    self.person = person
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
    let record = try register.person(person)
    if let name, name.isBlank { throw .invalid(.name, .missing) }
    if case .to(let organization) = organization { try register.requireOrganization(organization) }
    if case .to(.some(let term)) = term { try term.required() }
    if case .to(.some(let contact)) = contact, contact.email != record.contact?.email {
      try contact.required()
    }
    var draft = ChangeDraft(context, register)
    try draft.update(record) { record in
      record.name = name ?? record.name
      record.honorific = record.honorific.merging(honorific)
      record.function = record.function.merging(function)
      organization.apply(to: &record.organization)
      record.language = language ?? record.language
      contact.apply(to: &record.contact)
      if record.contact?.isEmpty == true { record.contact = nil }
      term.apply(to: &record.term)
      record.remark = record.remark.merging(remark)
    }
    return draft.changeSet(action: Self.action, subject: record.key, detail: name ?? record.name)
  }
}
