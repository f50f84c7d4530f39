import Domain
import Localization
import TerminalUI

/// Help for where one is: what the screen is for, then every key that works here; Enter runs the chosen one.
struct HelpLayer: Equatable, Sendable {
  private var title: String
  private var paragraphs: [String]
  private var entries: [KeyBinding<Action>]
  private var names: KeyNames
  private var state = ListState()

  init(_ around: Surroundings, screen: any Screen) {
    title = FrameWords.keyHelp[around.language]
    paragraphs = screen.help(around)
    entries = screen.bindings(around) + FrameKeys.bindings(around.language).filter { $0.action != .help }
    names = FrameKeys.names(around.language)
  }

  mutating func react(to key: Key, _ around: Surroundings) -> DialogReaction<Action> {
    let list = layout(in: Rectangle(around.size)).list
    switch key.normalized {
    case .escape, .function(1), .character("q"): return .cancelled
    case .enter: return entries.isEmpty ? .cancelled : .chosen(entries[state.selected].action)
    case .mouse(let event) where event.action == .click || event.action == .doubleClick:
      guard let row = table.row(at: event.point, in: list, state: state) else { return .handled }
      return .chosen(entries[row].action)
    default:
      _ = state.react(to: key, count: entries.count, page: list.rows)
      return .handled
    }
  }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    let (box, text, list) = layout(in: area)
    canvas.cursor = nil
    canvas.fill(box)
    canvas.box(box, title: title, note: FrameWords.helpHint[around.language])
    TextView(paragraphs.map { TextLine($0) }).draw(on: &canvas, in: text)
    canvas.divider(box, row: list.row - 1)
    table.draw(on: &canvas, in: list, state: state)
  }

  private var table: Table {
    Table(
      columns: [
        TableColumn("", width: .fixed(18), importance: 1), TableColumn("", width: .flexible(minimum: 12)),
      ],
      rows: entries.map { entry in
        TableRow([
          TableCell(entry.keys.prefix(3).map(names.name).joined(separator: ", "), style: .key),
          TableCell(entry.help),
        ])
      }, hasHeader: false)
  }

  private func layout(in area: Rectangle) -> (box: Rectangle, text: Rectangle, list: Rectangle) {
    let box = area.centred(Size(columns: min(area.columns, 88), rows: area.rows - 2))
    let inside = box.inset(columns: 2, rows: 1)
    let wanted = TextView(paragraphs.map { TextLine($0) }).rowCount(width: inside.columns)
    let height = min(wanted, max(1, inside.rows - 6))
    return (box, inside.top(height), inside.droppingTop(height + 1))
  }
}
