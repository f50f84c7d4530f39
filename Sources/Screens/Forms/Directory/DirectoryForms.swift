extension FormKinds {
  /// Organisations, people and the office.
  static let directory: [any OfficerForm.Type] = [AddOrganizationForm.self, AddPersonForm.self]
}
