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

  /// More than this is not listed: one types another letter instead.
  public static var mostMatches: Int { 200 }

  public init(title: String, hint: String = "", emptyText: String = "", entries: [PaletteEntry<Action>]) {
    self.title = title
    self.hint = hint
    self.emptyText = emptyText
    self.entries = entries
    field = TextField()
    state = ListState()
    matches = []
    match()
  }

  /// Replaces what can be found, for entries that are looked up while one types.
  public mutating func replaceEntries(_ entries: [PaletteEntry<Action>]) {
    self.entries = entries
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
    let query = field.text
    let scored = entries.enumerated().compactMap { index, entry -> (score: Int, index: Int, match: Match)? in
      let label = entry.label
      guard let found = PaletteScore.score(query, in: label + " " + entry.detail) else { return nil }
      let count = label.count
      return (found.score, index, Match(entry: entry, places: found.places.filter { $0 < count }))
    }
    let isEmpty = query.allSatisfy { $0 == " " }
    let sorted = isEmpty ? scored : scored.sorted { ($1.score, $0.index) < ($0.score, $1.index) }
    matches = sorted.prefix(Self.mostMatches).map(\.match)
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
