import Domain

/// Names a set of organisations, such as the Sahel countries, to which seat rules may refer; an existing one is renamed.
public struct AddClassification: Command {
  public static let action = "add-classification"

  public var id: Identifier<Classification>
  public var name: Text

  public init(id: Identifier<Classification>, name: Text) {
    self.id = id
    self.name = name
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    try name.required(.name)
    var draft = ChangeDraft(context, register)
    try draft.update(try register.office()) { office in
      if let index = office.classifications.firstIndex(where: { $0.id == id }) {
        office.classifications[index].name = office.classifications[index].name.merging(name)
      } else {
        office.classifications.append(Classification(id: id, name: name))
      }
    }
    return draft.changeSet(action: Self.action, subject: .office, detail: id.text)
  }
}
