/// The command palette: a field, and below it what fits best.
public struct Palette<Action: Equatable & Sendable>: Equatable, Sendable {
  public struct Match: Equatable, Sendable {
    public let entry: PaletteEntry<Action>
    /// The characters of the label that fit.
    public let places: [Int]
  }

  public var title: String
  /// Shown while the field is empty.
  public var hint: String
  /// Said when nothing fits.
  public var emptyText: String
  public private(set) var field: TextField
  public private(set) var state: ListState
  /// What fits, the best first; with an empty field everything, in the order given.
  public private(set) var matches: [Match]
  private var entries: [PaletteEntry<Action>]
  /// How many of them do not depend on what is typed; the others were looked up.
  private var givenCount: Int
  /// The entries folded, once something has been typed.
  private var folded: [Searched] = []
  /// Entries that fit what was typed last; what is typed on can only fit fewer.
  private var candidates: [Int] = []
  private var query = ""

  /// More than this is not listed: one types another letter instead.
  public static var mostMatches: Int { 200 }

  public init(title: String, hint: String = "", emptyText: String = "", entries: [PaletteEntry<Action>]) {
    self.title = title
    self.hint = hint
    self.emptyText = emptyText
    self.entries = entries
    givenCount = entries.count
    field = TextField()
    state = ListState()
    matches = []
    match()
  }

  /// Replaces all that can be found.
  public mutating func replaceEntries(_ entries: [PaletteEntry<Action>]) {
    self.entries = entries
    givenCount = entries.count
    folded = []
    query = ""
    match()
  }

  /// Answers a key; `area` is that over which the palette lies.
  public mutating func react(to key: Key, in area: Rectangle) -> DialogReaction<Action> {
    let list = PaletteLayout(in: area).list
    switch key {
    case .escape: return .cancelled
    case .enter: return choose(state.selected)
    case .up, .down, .pageUp, .pageDown, .first, .last:
      _ = state.react(to: key, count: matches.count, page: list.rows)
    case .mouse(let event) where event.action == .click || event.action == .doubleClick:
      return table.row(at: event.point, in: list, state: state).map { choose($0) } ?? .handled
    case .mouse: _ = state.react(to: key, count: matches.count, page: list.rows)
    default:
      let before = field.text
      guard field.react(to: key), field.text != before else { return .handled }
      state = ListState()
      match()
    }
    return .handled
  }

  private func choose(_ index: Int) -> DialogReaction<Action> {
    matches.indices.contains(index) ? .chosen(matches[index].entry.action) : .handled
  }

  private mutating func match() {
    let words = PaletteScore.words(of: field.text)
    guard !words.isEmpty else {
      query = ""
      matches = entries.prefix(Self.mostMatches).map { Match(entry: $0, places: []) }
      return
    }
    if folded.isEmpty { folded = entries.map(Self.folded) }
    let isNarrower = !query.isEmpty && field.text.hasPrefix(query)
    query = field.text
    let scored = (isNarrower ? candidates : Array(entries.indices)).compactMap { index in
      folded[index].score(words).map {
        (score: $0.score, index: index, places: $0.places)
      }
    }
    candidates = scored.map(\.index)
    let best = scored.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.prefix(Self.mostMatches)
    matches = best.map { found in
      let entry = entries[found.index]
      let count = entry.label.count
      return Match(entry: entry, places: found.places.filter { $0 < count })
    }
  }

  private static func folded(_ entry: PaletteEntry<Action>) -> Searched {
    Searched(
      shown: FoldedText(entry.label + " " + entry.detail), also: entry.also.foldedForSearch,
      length: entry.label.count)
  }

  /// What is looked through of one entry.
  private struct Searched: Equatable, Sendable {
    let shown: FoldedText
    let also: String
    let length: Int

    /// What is not shown fits by whole words only, and less well than what is: nobody would see why single letters of it do.
    func score(_ words: [[Unicode.Scalar]]) -> (score: Int, places: [Int])? {
      if let found = PaletteScore.score(words, in: shown, length: length) { return found }
      let isNamed =
        words.contains { $0.count > 2 } && words.allSatisfy { also.contains(Self.text($0)) }
      return isNamed ? (-min(99, length), []) : nil
    }

    private static func text(_ word: [Unicode.Scalar]) -> String {
      String(String.UnicodeScalarView(word))
    }
  }

  /// The list as a table.
  var table: Table {
    let rows = matches.map { match in
      TableRow(
        [
          TableCell(match.entry.label), TableCell(match.entry.detail, style: .dialogMuted),
          TableCell(match.entry.keyText, style: .dialogMuted),
        ], style: .dialog)
    }
    var table = Table(
      columns: [
        TableColumn("", width: .flexible(minimum: 20, weight: 3), importance: 2),
        TableColumn("", width: .flexible(minimum: 10, weight: 1), importance: 0),
        TableColumn("", width: .fixed(9), alignment: .right, importance: 1),
      ], rows: rows, emptyText: emptyText, hasHeader: false)
    table.isOnDialog = true
    return table
  }
}

extension Palette where Action: Hashable {
  /// Replaces what was looked up for the words that are typed; what leads where another entry does is left out.
  public mutating func replaceFound(_ found: [PaletteEntry<Action>]) {
    if folded.count > givenCount { folded.removeLast(folded.count - givenCount) }
    entries.removeLast(entries.count - givenCount)
    let given = Set(entries.map(\.action))
    let others = found.filter { !given.contains($0.action) }
    if !folded.isEmpty { folded += others.map(Self.folded) }
    entries += others
    query = ""
    match()
  }
}
