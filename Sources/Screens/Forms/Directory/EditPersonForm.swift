import Commands
import Domain
import Localization

/// What is known of a person, contact details and term with it.
struct EditPersonForm: OfficerForm {
  static let name = "edit-person"

  var person: PersonID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.person(person)
    return try FormContent(
      FormTitles.editPerson[around.language], note: record.name,
      [.line(.name, record.name).required] + PersonEntries.fields(record, Wording(register, around))
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let hasNewContact = [Field.email, .telephone, .address].contains(where: reader.hasChanged)
    let hasNewTerm = reader.hasChanged(.from) || reader.hasChanged(.to)
    try series.perform(
      EditPerson(
        person: person, name: reader.hasChanged(.name) ? try reader.required(.name) : nil,
        honorific: reader.edited(.honorific), function: reader.edited(.function),
        organization: try reader.revision(.organization) { reader.reference($0)?.organization },
        language: reader.hasChanged(.language) ? reader.choice(.language) : nil,
        contact: hasNewContact ? .to(PersonEntries.contact(reader)) : .kept,
        term: hasNewTerm ? .to(try PersonEntries.term(reader)) : .kept, remark: reader.edited(.remark)))
  }
}
