import Commands
import Domain
import Localization

/// Ends the term of a seat on a day; the seat stays on record.
struct EndSeatForm: OfficerForm {
  static let name = "end-seat"

  var body: BodyID
  var seat: Identifier<Seat>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.body(body)
    guard let seat = record.seat(seat) else { throw .noSuchElement(.seat, seat.text, in: record.key) }
    let names = wording.names
    let holder = seat.holder.map { names.appellation($0).definite.capitalized } ?? FormTitles.vacantSeat
    var preface = [
      FormTitles.seatEnds(holder, seat.role.phrase, names.appellation(.body(body)).definite)[around.language]
    ]
    let presiding = record.seats(SeatRole.presiding, on: around.today).filter { $0.holder != nil }
    if presiding.map(\.id) == [seat.id] { preface.append(FormTitles.nobodyPresides[around.language]) }
    return try FormContent(
      FormTitles.endSeat[around.language], note: wording.body(body, .short), preface: preface,
      button: FormTitles.endSeatButton,
      [FormField.day(.date, around.today, around, leaning: .nearest).required.labelled(FormTitles.lastDay)]
    ).grave.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(EndSeat(body: body, seat: seat, on: try reader.day(.date, .nearest)))
  }
}
