import Domain
import Localization

/// Entries that the forms about seats have.
enum SeatEntries {
  private static let asRole = "role"

  /// Who sits in it, whether it counts, and where that is known from.
  static func sitting(_ seat: Seat?, _ wording: Wording) -> [FormField] {
    let person = { (id: PersonID?) in id.map { [Reference(.person($0), wording)] } ?? [] }
    let votes = seat?.votes.map { $0 ? FormField.yes : FormField.no } ?? asRole
    return [
      .lookup(.through, .parties, seat?.through.map { [Reference($0, wording)] } ?? [], new: .party)
        .hinted(FormTitles.throughHint),
      .lookup(.principal, .people, person(seat?.principal), new: .person)
        .labelled(FormTitles.principal),
      .lookup(.alternate, .people, person(seat?.alternate), new: .person)
        .labelled(FormTitles.alternate),
      .choice(
        .vote,
        [(asRole, FormTitles.asRole), (FormField.yes, FrameWords.yes), (FormField.no, FrameWords.no)], votes
      ).labelled(FormTitles.votes).hinted(FormTitles.votesHint),
      .text(.remark, seat?.remark), .source(seat?.source),
    ]
  }

  /// Whether it counts; `nil` where its role says so.
  static func votes(_ reader: FormReader) -> Bool? {
    reader.choice(.vote).flatMap { $0 == asRole ? nil : $0 == FormField.yes }
  }

  /// Since when; blank is "not stated", which is a value of its own.
  static func from(_ reader: FormReader) throws(RegisterError) -> StatedDate {
    try reader.partialDay(.from, .nearest).map(StatedDate.date) ?? .notStated
  }

  /// Until when; blank while it runs on.
  static func to(_ reader: FormReader) throws(RegisterError) -> StatedDate? {
    try reader.partialDay(.to, .future).map(StatedDate.date)
  }
}
