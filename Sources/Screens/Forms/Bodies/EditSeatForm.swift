import Commands
import Domain
import Localization

/// Who sits in a seat, whether it counts, and from when to when.
struct EditSeatForm: OfficerForm {
  static let name = "edit-seat"

  var body: BodyID
  var seat: Identifier<Seat>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.body(body)
    guard let seat = record.seat(seat) else { throw .noSuchElement(.seat, seat.text, in: record.key) }
    return try FormContent(
      FormTitles.editSeat[around.language], note: wording.body(body, .short),
      [
        .fact(.role, wording(seat.role.phrase.capitalized)),
        .fact(.holder, seat.holder.map { wording.party($0) } ?? ScreenWords.vacant[around.language]),
        .partialDay(.from, seat.term.from.date, around, leaning: .nearest).hinted(FormTitles.fromHint),
        .partialDay(.to, seat.term.to?.date, around, leaning: .future).hinted(FormTitles.toHint),
      ] + SeatEntries.sitting(seat, wording)
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let known = try series.current.body(body).seat(seat)
    try series.perform(
      EditSeat(
        body: body, seat: seat, principal: reader.revision(.principal) { reader.reference($0)?.person },
        alternate: reader.revision(.alternate) { reader.reference($0)?.person },
        votes: reader.hasChanged(.vote) ? .to(SeatEntries.votes(reader)) : .kept,
        to: reader.hasChanged(.to) ? .to(try SeatEntries.to(reader)) : .kept, remark: reader.edited(.remark),
        through: reader.revision(.through) { reader.party($0) },
        from: reader.hasChanged(.from) ? .to(try SeatEntries.from(reader)) : .kept,
        source: reader.hasChanged(.source) ? .to(reader.source(over: known?.source)) : .kept))
  }
}
