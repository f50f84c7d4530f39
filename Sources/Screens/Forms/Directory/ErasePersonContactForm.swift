import Commands
import Domain
import Localization

/// Takes a person's contact details out of the register; nothing brings them back.
struct ErasePersonContactForm: OfficerForm {
  static let name = "erase-person-contact"

  var person: PersonID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.person(person)
    return FormContent(
      FormTitles.eraseContact[around.language], note: record.name,
      preface: [FormTitles.eraseWords(record.name)[around.language]], button: FormTitles.erase, []
    ).grave
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(ErasePersonContact(person: person))
  }
}
