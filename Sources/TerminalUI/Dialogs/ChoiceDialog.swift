import PlainText

/// A list on top of the screen to choose one thing from: arrows, the first letters, Enter, Escape and the mouse.
public struct ChoiceDialog<Action: Equatable & Sendable>: Equatable, Sendable {
  public struct Choice: Equatable, Sendable {
    public var label: String
    /// Said at the right, such as a key or a date.
    public var note: String
    public var action: Action

    public init(_ label: String, note: String = "", action: Action) {
      self.label = label
      self.note = note
      self.action = action
    }
  }

  public var title: String
  public var choices: [Choice]
  public var state: ListState
  private var typeAhead = TypeAhead()

  public init(title: String, choices: [Choice], selected: Int = 0) {
    self.title = title
    self.choices = choices
    state = ListState(selected: selected)
  }

  /// Answers a key; `area` is the whole screen, or that part of it over which the dialog is centred.
  public mutating func react(to key: Key, in area: Rectangle) -> DialogReaction<Action> {
    let list = list(in: area)
    if case .character = key {} else { typeAhead.clear() }
    switch key {
    case .escape: return .cancelled
    case .enter: return choose(state.settled(count: choices.count, page: list.rows).selected)
    case .character(let letter): jump(to: letter, page: list.rows)
    case .tab: _ = state.react(to: .down, count: choices.count, page: list.rows)
    case .backTab: _ = state.react(to: .up, count: choices.count, page: list.rows)
    case .mouse(let event) where event.action == .click || event.action == .doubleClick:
      guard let row = table.row(at: event.point, in: list, state: state) else { return .handled }
      return choose(row)
    default: _ = state.react(to: key, count: choices.count, page: list.rows)
    }
    return .handled
  }

  private func choose(_ index: Int) -> DialogReaction<Action> {
    choices.indices.contains(index) ? .chosen(choices[index].action) : .handled
  }

  private mutating func jump(to letter: Character, page: Int) {
    let labels = choices.map(\.label)
    guard let found = typeAhead.choose(letter, among: labels, from: state.selected) else { return }
    state.select(found, count: choices.count, page: page)
  }

  private var noteWidth: Int { choices.reduce(0) { max($0, $1.note.displayWidth) } }

  private var table: Table {
    var columns = [TableColumn("", width: .flexible(minimum: 1), importance: 1)]
    if noteWidth > 0 { columns.append(TableColumn("", width: .fixed(noteWidth), alignment: .right)) }
    let rows = choices.map { choice in
      TableRow([TableCell(choice.label), TableCell(choice.note, style: .dialogMuted)], style: .dialog)
    }
    var table = Table(columns: columns, rows: rows, hasHeader: false)
    table.isOnDialog = true
    return table
  }

  private func box(in area: Rectangle) -> Rectangle {
    let label = choices.reduce(title.displayWidth + 2) { max($0, $1.label.displayWidth) }
    let columns = label + (noteWidth > 0 ? noteWidth + TableLayout.gap : 0) + Table.gutter + 3
    return area.centred(Size(columns: columns, rows: choices.count + 2))
  }

  private func list(in area: Rectangle) -> Rectangle {
    let inside = box(in: area).inside
    return Rectangle(column: inside.column, row: inside.row, columns: inside.columns - 1, rows: inside.rows)
  }

  /// Draws the dialog over what is there, in the middle of `area`.
  public func draw(on canvas: inout Canvas, in area: Rectangle) {
    let box = box(in: area)
    canvas.dialogBox(box, title: title)
    table.draw(on: &canvas, in: list(in: area), state: state, scrollColumn: box.endColumn - 1)
  }
}
