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

  /// Who presides, in short; "seat vacant" where the body has a chair and nobody holds it.
  static func chair(of body: Body, _ wording: Wording) -> TableCell {
    let seats = body.seats(SeatRole.presiding, on: wording.today)
    let holders = seats.compactMap(\.holder)
    if !holders.isEmpty { return wording.partiesCell(holders) }
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
    if let pillar = body.pillar { facts.append(.fact(ScreenWords.pillar[language], wording.text(pillar))) }
    let seats = seats("", of: body, wording)
    return [seats] + (facts.isEmpty ? [] : [.facts("", facts)])
  }

  /// A line for each seat in office: role, holder and through whom, since when, and the source.
  static func seats(_ title: String, of body: Body, _ wording: Wording) -> PageSection {
    let language = wording.language
    return PageSection(
      title,
      columns: [
        TableColumn("", width: .fixed(18), importance: 3),
        TableColumn("", width: .flexible(minimum: 16), importance: 4),
        TableColumn("", width: .fixed(24), importance: 2),
        TableColumn("", width: .fixed(12), alignment: .right, importance: 1),
      ], wrapped: 1, emptyText: ScreenWords.noSeats[language],
      lines: body.seats(on: wording.today).map { line(of: $0, in: body, wording) })
  }

  private static func line(of seat: Seat, in body: Body, _ wording: Wording) -> PageLine {
    let language = wording.language
    var holder = seat.holder.map { wording.party($0) } ?? ScreenWords.vacant[language]
    if let through = seat.through {
      holder += ", " + ScreenWords.through(wording.party(through, .short))[language]
    }
    let mark = wording.mark(seat.source ?? body.sources.first)
    return PageLine(
      [
        TableCell(wording(seat.role.phrase.capitalized), style: .muted),
        TableCell(holder, style: seat.holder == nil ? .warning : nil),
        TableCell(
          seat.holder == nil ? "" : ScreenWords.since(seat.term.from.phrase(.medium))[language], style: .muted
        ),
        TableCell(mark.isEmpty ? "" : ScreenWords.source(mark)[language], style: .muted),
      ])
  }
}
