import Domain
import Localization
import TerminalUI

/// The seats that a party has or had, in all bodies: those in office first.
struct SeatsHeld {
  let wording: Wording
  private let bodies: [Body]

  init(_ register: any Register, _ wording: Wording) throws(RegisterError) {
    self.wording = wording
    bodies = BodyWording.sorted(try register.bodies(), wording)
  }

  func section(of party: Party) -> PageSection {
    let seatings = party.seats(in: bodies)
    let language = wording.language
    let today = wording.today
    let current = seatings.filter { $0.seat.term.holds(on: today) }
    let others = seatings.filter { !$0.seat.term.holds(on: today) }
    return PageSection(
      ScreenWords.seatsHeld[language], note: seatings.isEmpty ? "" : String(seatings.count),
      columns: [
        TableColumn("", width: .flexible(minimum: 22, weight: 3), importance: 5),
        TableColumn("", width: .fixed(18), importance: 4),
        TableColumn("", width: .flexible(minimum: 10, maximum: 30), importance: 2),
        TableColumn("", width: .fixed(30), importance: 3),
      ], emptyText: ScreenWords.holdsNoSeat[language],
      lines: current.map { line(of: $0, style: .plain) } + others.map { line(of: $0, style: .muted) })
  }

  private func line(of held: SeatHeld, style: Style) -> PageLine {
    PageLine(
      [
        wording.bodyCell(held.body), TableCell(wording(held.seat.role.phrase)),
        TableCell(wording(wording.names.phrase(held.manner))),
        TableCell(wording.span(held.seat.term), style: .muted),
      ], style: style, place: .body(held.body))
  }
}

extension Wording {
  /// From when to when, in a column: `since 6 Nov 2015`.
  func span(_ term: Term) -> String {
    self(ScreenWords.span(from: term.from.date, to: term.to?.date))
  }
}
