import Domain
import Localization

/// A message to each of those who owe something: to whom, about what, and the words.
struct DueMessages {
  let items: [DueItem]
  /// The one party that is written to; all of them when there is none.
  let only: Party?
  let office: Office
  let names: Names
  let day: CalendarDay

  /// The messages one after the other, apart by a line of dashes; nothing where nobody owes anything.
  func lines(in language: Language, width: Int?) -> [String] {
    let parties = only.map { [$0] } ?? owners
    let separator = ["", String(repeating: "-", count: 72), ""]
    return Array(
      parties.map { message(to: $0, in: language, width: width) }.filter { !$0.isEmpty }
        .joined(separator: separator))
  }

  /// Those who owe something, in the order of what is due first.
  private var owners: [Party] {
    var known: Set<Party> = []
    return items.flatMap(\.owners).filter { known.insert($0).inserted }
  }

  private func message(to party: Party, in language: Language, width: Int?) -> [String] {
    let own = items.filter { $0.owners.contains(party) }
    guard !own.isEmpty else { return [] }
    let sender = office.name.phrase
    let colon = language == .french ? " : " : ": "
    var lines = [
      DueWords.to[language] + colon + names.phrase(party)[language],
      DueWords.subjectLabel[language] + colon + DueWords.subject(own.count, office: sender)[language], "",
      DueWords.salutation[language], "",
    ]
    lines += Wrapping.lines(of: DueWords.opening(own.count, on: day)[language], width: width)
    lines.append("")
    for item in own {
      let words = DueWords.line(
        DueWords.phrase(item.subject, names), by: DueWords.deadline(item, from: day),
        isOverdue: item.isOverdue)
      let wrapped = Wrapping.lines(of: words[language], width: width.map { $0 - 2 })
      lines += wrapped.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
    }
    lines.append("")
    lines += Wrapping.lines(of: DueWords.request[language], width: width)
    return lines + ["", sender[language]]
  }
}
