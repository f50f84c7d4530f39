import Domain
import Localization

/// The entries about a person besides the name, the same for one that is new and one that is edited.
enum PersonEntries {
  /// - Parameter organization: where a person belongs who is not on record yet.
  static func fields(
    _ person: Person?, organization: OrganizationID? = nil, _ wording: Wording
  ) -> [FormField] {
    let around = wording.around
    let home = person?.organization ?? organization
    return [
      .text(.function, person?.function),
      .lookup(
        .organization, .organizations,
        home.map { [Reference(.organization($0), wording)] } ?? [], new: .organization),
      .line(.telephone, person?.contact?.telephone), .line(.email, person?.contact?.email),
      .line(.address, person?.contact?.address),
      .text(.honorific, person?.honorific),
      .choice(
        .language, Language.allCases.map { ($0.rawValue, $0.phrase) }, person?.language?.rawValue,
        isOptional: person?.language == nil
      ).labelled(FormTitles.writtenIn),
      .partialDay(.from, person?.term?.from.date, around).labelled(FormTitles.termFrom)
        .hinted(FormTitles.openStartHint),
      .partialDay(.to, person?.term?.to?.date, around, leaning: .future).labelled(FormTitles.termTo)
        .hinted(FormTitles.openEndHint),
      .text(.remark, person?.remark),
    ]
  }

  static func contact(_ reader: FormReader) -> Person.Contact? {
    let contact = Person.Contact(
      email: reader.line(.email), telephone: reader.line(.telephone), address: reader.line(.address))
    return contact.isEmpty ? nil : contact
  }

  /// `nil` when neither end is given.
  static func term(_ reader: FormReader) throws(RegisterError) -> Term? {
    let from = try reader.partialDay(.from)
    let to = try reader.partialDay(.to, .future)
    if from == nil, to == nil { return nil }
    return Term(from: from.map(StatedDate.date) ?? .notStated, to: to.map(StatedDate.date))
  }
}
