import Commands
import Domain
import Localization

/// A focal point or representative, new in the directory.
struct AddPersonForm: OfficerForm {
  static let name = "add-person"

  /// The name as far as it was typed elsewhere.
  var person = ""
  /// The organisation on whose page the person is added.
  var organization: OrganizationID?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    return FormContent(
      FormTitles.newPerson[around.language],
      [.line(.name, person).required]
        + PersonEntries.fields(nil, organization: organization, wording))
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let contact = PersonEntries.contact(reader)
    try series.perform(
      AddPerson(
        name: try reader.required(.name), honorific: reader.text(.honorific),
        function: reader.text(.function), organization: reader.reference(.organization)?.organization,
        language: reader.choice(.language), contact: contact, term: try PersonEntries.term(reader),
        remark: reader.text(.remark)))
  }
}
