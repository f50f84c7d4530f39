import Domain
import Localization
import TerminalUI

/// How bodies are put into words, for the tree, the matrix of groups and the body's own page.
enum BodyWording {
  /// Who presides, in short; "seat vacant" where the body has a chair and nobody holds it.
  static func chair(
    of body: Body, _ wording: Wording
  ) -> (words: String, isVacant: Bool) {
    let seats = body.seats(SeatRole.presiding, on: wording.today)
    let holders = seats.compactMap(\.holder)
    if !holders.isEmpty { return (holders.map { wording.party($0, .short) }.joined(separator: ", "), false) }
    let hadChair = body.seats.contains { SeatRole.presiding.contains($0.role) }
    if !seats.isEmpty || hadChair { return (ScreenWords.vacant[wording.language], true) }
    return (ScreenWords.notRecorded[wording.language], false)
  }

  static func next(_ row: MeetingRow?, _ wording: Wording) -> String {
    guard let date = row?.schedule?.date else { return ScreenWords.nonePlanned[wording.language] }
    return date.phrase(.medium)[wording.language]
  }

  /// A line for each seat in office: role, holder and through whom, since when, and the source.
  static func seats(of body: Body, _ wording: Wording) -> [PageLine] {
    let language = wording.language
    var lines = body.seats(on: wording.today).map { seat in
      var holder = seat.holder.map { wording.party($0) } ?? ScreenWords.vacant[language]
      if let through = seat.through {
        holder += ", " + ScreenWords.through(wording.party(through, .short))[language]
      }
      let since = ScreenWords.since(seat.term.from.phrase(.medium))[language]
      return PageLine.fact(
        seat.role.phrase[language].capitalizedFirst, holder + "  (" + since + ")",
        note: wording.mark(seat.source ?? body.sources.first),
        style: seat.holder == nil ? .warning : .plain)
    }
    if !body.serves.isEmpty {
      lines.append(
        .fact(ScreenWords.serves[language], body.serves.map { wording.body($0) }.joined(separator: ", ")))
    }
    if let pillar = body.pillar { lines.append(.fact(ScreenWords.pillar[language], wording.text(pillar))) }
    if lines.isEmpty {
      lines.append(
        .fact(
          ScreenWords.seats[language], ScreenWords.notStatedPlural[language],
          note: wording.mark(body.sources.first)))
    }
    return lines
  }
}

extension String {
  /// With its first letter as a capital, for the beginning of a line.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
