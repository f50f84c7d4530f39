import Localization

/// All forms there are; a draft is read back by the name of its form.
enum FormKinds {
  static let all: [any OfficerForm.Type] =
    meetings + agenda + attendance + bodies + decisions + sitting + followUp + minutes + directory + history
    + frameworks + silence + funds + projects

  /// The form that makes what an entry cannot find.
  static func new(_ kind: FormField.NewReference, named name: String) -> AnyForm {
    switch kind {
    case .person: AnyForm(AddPersonForm(person: name))
    case .organization, .party: AnyForm(AddOrganizationForm(called: name))
    case .body: AnyForm(AddBodyForm(called: name))
    }
  }

  /// The line of a list that makes something new.
  static func newLabel(_ kind: FormField.NewReference) -> Phrase {
    switch kind {
    case .person: FormWords.newPerson
    case .organization, .party: FormWords.newOrganization
    case .body: FormWords.newBody
    }
  }
}
