import Localization
import PlainText
import TerminalUI

/// Five steps that point at what one works with; skipped by Escape, found again under Help.
struct TourLayer: Equatable, Sendable {
  private var index = 0

  private enum Step: CaseIterable {
    case menus, keys, forms, search, help

    var words: (title: Phrase, text: Phrase) {
      switch self {
      case .menus: (TourWords.menus, TourWords.menusText)
      case .keys: (TourWords.keys, TourWords.keysText)
      case .forms: (TourWords.forms, TourWords.formsText)
      case .search: (TourWords.search, TourWords.searchText)
      case .help: (TourWords.helping, TourWords.helpingText)
      }
    }
  }

  /// Whether it has come to its last step.
  var isOver: Bool { index + 1 == Step.allCases.count }

  private var step: Step { Step.allCases[index] }

  /// Whether the key does what the words say it does: menus and help open, and the tour is over.
  static func lets(_ key: Key) -> Bool {
    switch key.normalized {
    case .function(1), .function(9), .function(10), .control("p"), .alt: true
    default: false
    }
  }

  /// - Returns: whether it goes on.
  mutating func react(to key: Key) -> Bool {
    switch key.normalized {
    case .escape: return false
    case .left, .up, .pageUp, .backspace, .backTab: index = max(0, index - 1)
    case .enter, .right, .down, .pageDown, .tab, .character(" "): return next()
    case .mouse(let event) where event.action == .click: return next()
    default: break
    }
    return true
  }

  private mutating func next() -> Bool {
    guard !isOver else { return false }
    index += 1
    return true
  }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    let language = around.language
    let columns = min(area.columns, 64)
    let text = WordWrap.lines(of: step.words.text[language], width: columns - 4)
    let hint = WordWrap.lines(of: hint[language], width: columns - 4)
    let size = Size(columns: columns, rows: text.count + hint.count + 3)
    let box = place(size, in: area)
    canvas.dialogBox(
      box, title: step.words.title[language], note: "\(index + 1)/\(Step.allCases.count)")
    let inside = box.inset(columns: 2, rows: 1)
    for (row, line) in text.enumerated() { canvas.put(line, in: inside.line(row), style: .dialog) }
    for (row, line) in hint.enumerated() {
      canvas.put(line, in: inside.line(inside.rows - hint.count + row), style: .dialogMuted)
    }
    point(on: &canvas, in: area)
  }

  private var hint: Phrase {
    index == 0 ? TourWords.next : isOver ? TourWords.last : TourWords.between
  }

  private func place(_ size: Size, in area: Rectangle) -> Rectangle {
    var box = area.centred(size)
    switch step {
    case .menus: box.row = min(2, area.endRow - box.rows)
    case .keys, .help: box.row = max(0, area.endRow - 2 - box.rows)
    case .forms, .search: break
    }
    return box
  }

  /// What the words are about stands out.
  private func point(on canvas: inout Canvas, in area: Rectangle) {
    switch step {
    case .menus:
      canvas.restyle(area.line(0), as: .menuItemSelected)
    case .keys, .help:
      let width = step == .help ? 8 : area.columns
      canvas.restyle(
        Rectangle(column: area.column, row: area.endRow - 1, columns: width, rows: 1), as: .menuItemSelected)
    case .forms, .search: break
    }
  }
}
