import Domain
import Localization

/// The agenda of a meeting as lists have it, without points that have no number.
struct AgendaLines {
  struct Line {
    let number: String
    let depth: Int
    let item: AgendaItem
  }

  let lines: [Line]

  init(_ meeting: Meeting) {
    lines = meeting.numberedAgenda.compactMap { entry in
      entry.number.map { Line(number: $0, depth: entry.depth, item: entry.item) }
    }
  }

  /// Whether the agenda was adopted: some point has gone beyond provisional.
  static func isAdopted(_ meeting: Meeting) -> Bool {
    meeting.agenda.contains { item in
      switch item.state {
      case .adopted, .discussed, .concluded, .deferred: true
      case .proposed, .provisional, .withdrawn: false
      }
    }
  }

  /// `4. Reports of the groups`, one line for each point.
  func write(into composer: inout Composer) {
    guard !lines.isEmpty else { return }
    composer.add(
      .outline(
        lines.map { line in
          OutlineEntry(number: line.number, depth: line.depth, words: composer.passage(line.item.title))
        }))
  }
}

/// Documents as papers cite them.
enum DocumentLines {
  /// `MCP/6/Doc.1 – Report of the Governance group (African Union)`.
  static func passage(_ document: MeetingDocument, _ composer: Composer) -> Passage {
    var words = composer.passage(document.title)
    if let symbol = document.symbol { words = Passage(symbol + " – ", composer.language) + words }
    guard let from = document.from else { return words }
    return words + composer.passage(Phrase(same: " (") + composer.names.phrase(from, .short) + ")")
  }
}
