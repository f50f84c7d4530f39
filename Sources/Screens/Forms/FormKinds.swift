/// All forms there are; a draft is read back by the name of its form.
enum FormKinds {
  static let all: [any OfficerForm.Type] = meetings + followUp + directory + history

  /// The form that makes what an entry cannot find.
  static func new(_ kind: FormField.NewReference, named name: String) -> AnyForm {
    switch kind {
    case .person: AnyForm(AddPersonForm(person: name))
    case .organization, .party: AnyForm(AddOrganizationForm(called: name))
    }
  }
}
