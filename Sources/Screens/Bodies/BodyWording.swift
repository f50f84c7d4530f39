import Domain
import Localization
import TerminalUI

/// How bodies are put into words, for the tree, the matrix of groups and the body's own page.
enum BodyWording {
  /// By what they are, then by name: platforms before committees, groups before the secretariat that serves them.
  static func sorted(_ bodies: [Body], _ wording: Wording) -> [Body] {
    let byName = bodies.sorted(in: wording.language) { wording.text($0.name) }
    return byName.enumerated().sorted {
      (rank($0.element.kind), $0.offset) < (rank($1.element.kind), $1.offset)
    }.map(\.element)
  }

  private static func rank(_ kind: Body.Kind) -> Int { Body.Kind.allCases.firstIndex(of: kind) ?? .max }

  /// The name of a body that is over, with that behind it: `OSES, succeeded`.
  static func withState(_ name: TableCell, of body: Body, _ wording: Wording) -> TableCell {
    guard body.standing.isReadOnly else { return name }
    let state = ", " + wording(body.standing.name.short(wording.names.gender(of: .body(body.id))))
    return TableCell(name.text + state, shorter: name.shorter.map { $0 + state }, style: name.style)
  }

  /// Who presides, in short; nobody of a body that is over; "seat vacant" where the body has a chair and nobody holds it.
  static func chair(of body: Body, _ wording: Wording) -> TableCell {
    let seats = body.seats(SeatRole.presiding, on: wording.today)
    let holders = seats.compactMap(\.holder)
    if !holders.isEmpty { return wording.partiesCell(holders) }
    if body.standing.isReadOnly { return TableCell("–", style: .muted) }
    let hadChair = body.seats.contains { SeatRole.presiding.contains($0.role) }
    if !seats.isEmpty || hadChair {
      return TableCell(ScreenWords.vacant[wording.language], style: .warning)
    }
    return TableCell(ScreenWords.notRecorded[wording.language], style: .muted)
  }

  static func next(_ row: MeetingRow?, _ wording: Wording) -> String {
    guard let date = row?.schedule?.date else { return ScreenWords.nonePlanned[wording.language] }
    return date.phrase(.medium)[wording.language]
  }

  /// The seats in office, then what the body serves and works on.
  static func sections(of body: Body, _ wording: Wording) -> [PageSection] {
    let language = wording.language
    var facts: [PageLine] = []
    if !body.serves.isEmpty {
      let served = body.serves.map { wording.bodyCell($0).text(fitting: 24) }.joined(separator: ", ")
      facts.append(.fact(ScreenWords.serves[language], served))
    }
    if let pillar = body.pillar {
      facts.append(.fact(StrandWords.label(of: body.kind)[language], wording.text(pillar)))
    }
    let seats = seats("", of: body, wording)
    return [seats] + (facts.isEmpty ? [] : [.facts("", facts)])
  }

  /// A line for each seat in office: role, holder and through whom, since when, and the source.
  static func seats(_ title: String, of body: Body, _ wording: Wording) -> PageSection {
    section(title, of: body, body.seats(on: wording.today), wording)
  }

  /// The seats that are to come and those that have ended, the latest first.
  static func otherSeats(of body: Body, _ wording: Wording) -> PageSection {
    let seats = body.seats.filter { !$0.term.holds(on: wording.today) }
    let byStart = seats.enumerated().sorted { one, other in
      let (first, second) = (one.element.term.from.date?.earliest, other.element.term.from.date?.earliest)
      guard let first, let second, first != second else { return one.offset < other.offset }
      return first > second
    }
    return section(
      ScreenWords.otherSeats[wording.language], of: body, byStart.map(\.element), wording)
  }

  /// The incoming, the serving and the outgoing chair of the body whose troika it is; `nil` for one that is none.
  static func troika(
    of body: Body, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> PageSection? {
    guard let troika = body.troika else { return nil }
    let chaired = try register.chaired(of: troika)
    var lines = RotationRule.troika(of: chaired, on: wording.today).map { place, seat in
      PageLine.fact(
        wording(place.phrase.capitalized), seat.holder.map { wording.party($0) } ?? "",
        place: seat.holder?.place)
    }
    lines.append(
      .fact(
        wording(FormTitles.troikaOf), wording.body(troika.of), note: wording.mark(troika.source),
        place: .body(troika.of)))
    return .facts(wording(RotationWords.troika), lines)
  }

  private static func section(
    _ title: String, of body: Body, _ seats: [Seat], _ wording: Wording
  ) -> PageSection {
    PageSection(
      title,
      columns: [
        TableColumn("", width: .fixed(18), importance: 3),
        TableColumn("", width: .flexible(minimum: 16), importance: 4),
        TableColumn("", width: .fixed(28), importance: 2),
        TableColumn("", width: .fixed(4), alignment: .right, importance: 1),
      ], wrapped: 1, emptyText: ScreenWords.noSeats[wording.language],
      lines: seats.map { line(of: $0, in: body, wording) })
  }

  private static func line(of seat: Seat, in body: Body, _ wording: Wording) -> PageLine {
    let language = wording.language
    var holder = seat.holder.map { wording.party($0) } ?? ScreenWords.vacant[language]
    if let through = seat.through {
      holder += ", " + ScreenWords.through(wording.party(through, .short))[language]
    }
    let mark = wording.mark(seat.source ?? body.sources.note(about: "seats"))
    var line = PageLine(
      [
        TableCell(wording(seat.role.phrase.capitalized), style: .muted),
        TableCell(holder, style: seat.holder == nil ? .warning : nil),
        TableCell(term(of: seat, wording), style: .muted),
        TableCell(mark, style: .muted),
      ], place: seat.holder?.place)
    line.offers = BodyOffers.seat(seat, in: body, today: wording.today)
    return line
  }

  /// Since when; and until when where an end is set.
  private static func term(of seat: Seat, _ wording: Wording) -> String {
    let (from, to) = (seat.term.from.date, seat.term.to?.date)
    if to == nil && seat.holder == nil { return "" }
    return ScreenWords.span(from: from, to: to)[wording.language]
  }
}
