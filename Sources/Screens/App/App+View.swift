import Domain
import Localization
import PlainText
import TerminalUI

extension App {
  /// The smallest window in which a reduced view makes sense (design §3).
  static let smallest = Size(columns: 40, rows: 12)

  public func view() -> Frame {
    var canvas = Canvas(size: around.size)
    guard around.size.holds(Self.smallest) else {
      for (row, line) in WordWrap.lines(
        of: FrameWords.tooSmall[around.language], width: max(1, around.size.columns)
      ).enumerated() {
        canvas.put(line, at: Point(column: 0, row: row))
      }
      return canvas.frame
    }
    screen.draw(on: &canvas, in: around.screenArea, around)
    if filterLine.isShown {
      filterLine.draw(
        on: &canvas, in: canvas.bounds.line(around.size.rows - 3),
        prompt: FrameWords.filterLabel[around.language])
    }
    if screen.cover != .everything || !layers.isEmpty || news != nil {
      statusLine.draw(on: &canvas, in: canvas.bounds.line(around.size.rows - 2))
    }
    if screen.cover != .everything || !layers.isEmpty {
      keyBar.draw(on: &canvas, in: canvas.bounds.line(around.size.rows - 1))
    }
    if screen.cover == .none || menu.isOpen { menuBar.draw(on: &canvas, state: menu) }
    // The tour waits until what lies above it is done.
    for (index, layer) in layers.enumerated() where !layer.isTour || index == layers.count - 1 {
      draw(layer, on: &canvas)
    }
    return canvas.frame
  }

  var menuBar: MenuBar<Action> {
    FrameMenus.bar(around, screen: screen.allBindings(around), place: screen.place)
  }

  var keyBar: KeyBar {
    let names = FrameKeys.names(around.language)
    switch layers.last {
    case .form(let form)?: return KeyBar(FormKeys.barred(around.language, of: form), names: names)
    case .typed(_, let purpose)?:
      return KeyBar(FrameKeys.layered(around.language, enter: purpose.keyLabel), names: names)
    case .comparison?: return KeyBar(FormKeys.comparing(around.language), names: names)
    default: break
    }
    // The tour speaks of the keys of the screen.
    if let layer = layers.last, !layer.isTour {
      return KeyBar(FrameKeys.layered(around.language), names: FrameKeys.names(around.language))
    }
    let bindings = (screen.allBindings(around) + FrameKeys.bindings(around.language))
      .filter { isUseful($0.action) }
    let sorted = bindings.enumerated().sorted {
      (Self.order($0.element), $0.offset) < (Self.order($1.element), $1.offset)
    }
    return KeyBar(sorted.map(\.element), names: names)
  }

  /// F-keys in the order of the keyboard, letters before the menu and the end.
  private static func order(_ binding: KeyBinding<Action>) -> Int {
    if case .function(let number)? = binding.keys.first { number > 8 ? number + 100 : number } else { 50 }
  }

  /// The key bar offers nothing that does nothing here.
  func isUseful(_ action: Action) -> Bool {
    switch action {
    case .filter: screen.filterWords != nil
    case .nextPane, .previousPane: screen.hasPanes(around)
    case .palette, .reload: screen.place != .firstStart
    case .followAlert: alert != nil
    default: true
    }
  }

  private var statusLine: StatusLine {
    let language = around.language
    if let news, screen.cover == .everything { return StatusLine(news: news.words, newsStyle: news.style) }
    if let news { return StatusLine(hint: hint, news: news.words, newsStyle: news.style) }
    let standing = around.readOnly == nil ? "" : FrameWords.readOnly[language]
    guard let alert else { return StatusLine(hint: hint, news: standing) }
    return StatusLine(
      hint: hint, news: [standing, alert.words[language]].filter { !$0.isEmpty }.joined(separator: "  "),
      newsStyle: alert.isGrave ? .statusAlert : .status)
  }

  /// What the status line calls attention to when it has no news, and where that is: damaged files, what two officers wrote at
  /// the same place, what is overdue, what is to be checked.
  var alert: (words: Phrase, place: Place, isGrave: Bool)? {
    let all: [(count: Int, words: (Int) -> Phrase, place: Place, isGrave: Bool)] = [
      (around.damaged.count, FrameWords.damagedCount, .check, true),
      (frame.conflicts, ScreenWords.conflictCount, .conflicts, true),
      (screen.place == .check ? 0 : frame.overdue, FrameWords.overdueCount, .decisions(.overdue), true),
      (toCheck.count, { FrameWords.toCheckCount($0, toCheck.kind?.phrase) }, .check, false),
    ]
    return all.first { $0.count > 0 && $0.place != screen.place }
      .map { ($0.words($0.count), $0.place, $0.isGrave) }
  }

  private var hint: String {
    if menu.isOpen { return FrameWords.menuHint[around.language] }
    // What is on top says its own keys.
    if !layers.isEmpty { return "" }
    if filterLine.isActive { return FrameWords.filterHint[around.language] }
    return screen.hint(around)
  }

  /// Whether a click is on what the status line calls attention to.
  func isOnAlert(_ event: MouseEvent) -> Bool {
    guard event.action == .click, event.point.row == around.size.rows - 2, news == nil, let alert else {
      return false
    }
    return event.point.column >= around.size.columns - 2 - alert.words[around.language].displayWidth
  }

  private func draw(_ layer: Layer, on canvas: inout Canvas) {
    let area = canvas.bounds
    switch layer {
    case .dialog(let dialog): dialog.draw(on: &canvas, in: area)
    case .choice(let dialog): dialog.draw(on: &canvas, in: area)
    case .help(let help): help.draw(on: &canvas, in: area, around)
    case .tour(let tour): tour.draw(on: &canvas, in: area, around)
    case .palette(let palette): palette.draw(on: &canvas, in: area)
    case .typed(let prompt, _): prompt.draw(on: &canvas, in: area)
    case .form(let form): form.draw(on: &canvas, around)
    case .days(let picker, _): picker.draw(on: &canvas, in: area)
    case .options(let dialog, _): dialog.draw(on: &canvas, in: area)
    case .versions(let dialog): dialog.draw(on: &canvas, in: area)
    case .comparison(let layer): layer.draw(on: &canvas, in: FormLayer.area(around))
    }
  }
}
