extension FormKinds {
  /// Organisations, people and the office.
  static let directory: [any OfficerForm.Type] = [
    AddOrganizationForm.self, EditOrganizationForm.self, ClassifyOrganizationForm.self, AddPersonForm.self,
    EditPersonForm.self, ErasePersonContactForm.self, AddClassificationForm.self, EditOfficeForm.self,
    NameOfficeForm.self,
    EditPeriodsForm.self, EditNumberingForm.self, WithdrawClassificationForm.self,
    CloseOrganizationForm.self, ReopenOrganizationForm.self,
  ]
}
