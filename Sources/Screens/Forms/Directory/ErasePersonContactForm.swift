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
      preface: [
        FormTitles.eraseWords(record.name, record.contact?.kinds ?? [])[around.language],
        FormTitles.eraseForGood[around.language],
      ], button: FormTitles.erase, []
    ).grave
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(ErasePersonContact(person: person))
  }
}

extension Person.Contact {
  /// What of it is on record.
  fileprivate var kinds: [Phrase] {
    [
      email.map { _ in FormTitles.erasedEmail }, telephone.map { _ in FormTitles.erasedTelephone },
      address.map { _ in FormTitles.erasedAddress },
    ].compactMap(\.self)
  }
}
