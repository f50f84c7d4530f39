import Commands
import Domain
import Localization

/// A focal point or representative, new in the directory.
struct AddPersonForm: OfficerForm {
  static let name = "add-person"

  /// The name as far as it was typed elsewhere.
  var person = ""

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    FormContent(
      FormTitles.newPerson[around.language],
      [
        .line(.name, person).required, .text(.honorific), .text(.function),
        .lookup(.organization, .organizations, new: .organization),
        .choice(.language, Language.allCases.map { ($0.rawValue, $0.phrase) }, isOptional: true),
        .line(.email), .line(.telephone), .text(.note),
      ])
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let contact = Person.Contact(email: reader.line(.email), telephone: reader.line(.telephone))
    try series.perform(
      AddPerson(
        name: try reader.required(.name), honorific: reader.text(.honorific),
        function: reader.text(.function), organization: reader.reference(.organization)?.organization,
        language: reader.choice(.language), contact: contact.isEmpty ? nil : contact,
        remark: reader.text(.note)))
  }
}
