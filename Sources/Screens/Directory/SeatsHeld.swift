import Domain
import Localization
import TerminalUI

/// The seats that a party has or had, in all bodies: those in office first.
struct SeatsHeld {
  /// A seat, and in what way it is the party's.
  struct Seating {
    var body: Body
    var seat: Seat
    var manner: String
  }

  let wording: Wording
  private let bodies: [Body]

  init(_ register: any Register, _ wording: Wording) throws(RegisterError) {
    self.wording = wording
    bodies = BodyWording.sorted(try register.bodies(), wording)
  }

  /// The seats that the organisation holds, also by a post of its own or as the one through which another holds it.
  func seats(of organization: OrganizationID) -> [Seating] {
    find { seat in
      switch seat.holder {
      case .organization(organization)?: return ""
      case .post(let title, of: organization)?: return wording.text(title)
      default:
        guard seat.through == .organization(organization) else { return nil }
        return seat.holder.map { wording.party($0, .short) } ?? ""
      }
    }
  }

  /// The seats that the person holds, or sits in for whoever holds them.
  func seats(of person: PersonID) -> [Seating] {
    find { seat in
      let holder = seat.holder.map { wording.party($0, .short) }
      if seat.holder == .person(person) { return "" }
      if seat.principal == person { return manner(ScreenWords.asPrincipal, holder) }
      if seat.alternate == person { return manner(ScreenWords.asAlternate, holder) }
      return nil
    }
  }

  private func manner(_ words: Phrase, _ holder: String?) -> String {
    [wording(words), holder].compactMap { $0 }.joined(separator: ", ")
  }

  private func find(_ manner: (Seat) -> String?) -> [Seating] {
    bodies.flatMap { body in
      body.seats.compactMap { seat in
        manner(seat).map { Seating(body: body, seat: seat, manner: $0) }
      }
    }
  }

  func section(_ seatings: [Seating]) -> PageSection {
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

  private func line(of seating: Seating, style: Style) -> PageLine {
    let seat = seating.seat
    return PageLine(
      [
        wording.bodyCell(seating.body.id), TableCell(wording(seat.role.phrase)), TableCell(seating.manner),
        TableCell(wording.span(seat.term), style: .muted),
      ], style: style, place: .body(seating.body.id))
  }
}

extension Wording {
  /// From when to when, in a column: `since 6 Nov 2015`.
  func span(_ term: Term) -> String {
    self(
      ScreenWords.span(from: term.from.date?.phrase(.medium), to: term.to?.date?.phrase(.medium)))
  }
}
