import Domain

/// Erases a person's contact details, which the journal never held and which therefore do not come back.
public struct ErasePersonContact: Command {
  public static let action = "erase-person-contact"

  public var person: PersonID

  public init(person: PersonID) { self.person = person }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.person(person)
    var draft = ChangeDraft(context, register)
    try draft.update(record) { $0.contact = nil }
    return draft.changeSet(action: Self.action, subject: record.key, detail: record.name)
  }
}
