import Domain
import Localization
import TerminalUI

/// Help for where one is: what the screen is for, then every key that works here; Enter runs the chosen one.
struct HelpLayer: Equatable, Sendable {
  private var entries: [KeyBinding<Action>]
  private var view = PageView()
  /// Whether Enter runs the selected entry.
  private var isRun = true

  init(_ around: Surroundings, screen: any Screen, frame: [KeyBinding<Action>]) {
    self.init(around, screen.help(around), screen.allBindings(around) + frame)
  }

  /// Help for a form; its keys are explained and not run.
  init(_ around: Surroundings, form: [KeyBinding<Action>]) {
    self.init(around, [FormWords.help[around.language]], form)
    isRun = false
  }

  private init(_ around: Surroundings, _ paragraphs: [String], _ entries: [KeyBinding<Action>]) {
    self.entries = entries
    let names = FrameKeys.names(around.language)
    view.show(
      Page(
        title: FrameWords.keyHelp[around.language], note: FrameWords.helpHint[around.language],
        sections: [
          PageSection(
            "", columns: [], remark: paragraphs.joined(separator: "\n"), lines: []),
          PageSection(
            "",
            columns: [TableColumn("", width: .fixed(18)), TableColumn("", width: .flexible(minimum: 12))],
            wrapped: 1,
            lines: entries.map { entry in
              let keys = entry.keys.prefix(3).map(names.name).joined(separator: ", ")
              return PageLine([TableCell(keys, style: .key), TableCell(entry.help)])
            }),
        ]))
  }

  mutating func react(to key: Key, _ around: Surroundings) -> DialogReaction<Action> {
    switch key.normalized {
    case .escape, .function(1), .character("q"), .character("?"): return .cancelled
    case .mouse(let event) where event.action == .click:
      // One click runs an entry, as in menus.
      return view.react(to: key, in: box(in: Rectangle(around.size))) == .moved ? run() : .handled
    default: return view.react(to: key, in: box(in: Rectangle(around.size))) == .opened ? run() : .handled
    }
  }

  private func run() -> DialogReaction<Action> {
    isRun && entries.indices.contains(view.stop) ? .chosen(entries[view.stop].action) : .cancelled
  }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    let box = box(in: area)
    canvas.cursor = nil
    canvas.fill(box)
    view.draw(on: &canvas, in: box)
  }

  /// Below the menu bar and above the status line, which go on telling where one is.
  private func box(in area: Rectangle) -> Rectangle {
    let box = area.droppingTop(1).droppingBottom(2)
    let width = min(box.columns, 90)
    return Rectangle(
      column: box.column + (box.columns - width) / 2, row: box.row, columns: width, rows: box.rows)
  }
}
