import Domain
import Localization
import PlainText
import TerminalUI

/// Help for where one is: what it is for, then every key and every menu entry; typing narrows it, Enter runs the chosen line.
struct HelpLayer: Sendable {
  /// One line: the keys or the menu, what it does, and what Enter makes of it.
  private struct Entry: Equatable, Sendable {
    let keys: String
    let words: String
    let action: Action?
    /// Other words under which it is found.
    var synonyms = ""
  }

  private let paragraphs: [String]
  private let parts: [[Entry]]
  /// What is done elsewhere in the program; shown only to whoever looks for it.
  private let elsewhere: [Entry]
  private var field = TextField()
  private var shown: [Entry] = []
  private var view = PageView()
  private let language: Language

  init(_ around: Surroundings, screen: any Screen, frame: [KeyBinding<Action>], menus: [Menu<Action>]) {
    let keys = screen.allBindings(around) + frame
    let known = Set(keys.map(\.action))
    self.init(
      around, screen.help(around),
      [keys.map { Self.entry($0, around) }, Self.entries(of: menus, without: known)],
      elsewhere: screen.place == .firstStart ? [] : HelpTopic.allCases.map { Self.entry($0, around) })
  }

  /// Help for a form: its keys, and those of the editor.
  init(_ around: Surroundings, form: [KeyBinding<Action>], editor: [KeyBinding<Action>], isInText: Bool) {
    let paragraphs = [FormWords.help[around.language]]
    self.init(
      around, paragraphs,
      [
        form.map { Self.entry($0, around) },
        editor.map { Self.entry($0, around, isRun: isInText) },
      ])
  }

  private init(
    _ around: Surroundings, _ paragraphs: [String], _ parts: [[Entry]], elsewhere: [Entry] = []
  ) {
    self.paragraphs = paragraphs
    self.parts = parts
    self.elsewhere = elsewhere
    language = around.language
    show()
  }

  private static func entry(
    _ binding: KeyBinding<Action>, _ around: Surroundings, isRun: Bool = true
  ) -> Entry {
    let names = FrameKeys.names(around.language)
    return Entry(
      keys: binding.keys.prefix(3).map(names.name).joined(separator: ", "), words: binding.help,
      action: isRun ? binding.action : nil)
  }

  private static func entry(_ topic: HelpTopic, _ around: Surroundings) -> Entry {
    Entry(
      keys: topic.path[around.language], words: topic.words[around.language], action: topic.action(around),
      synonyms: topic.synonyms)
  }

  /// What is in the menus, and has no key of its own here.
  private static func entries(of menus: [Menu<Action>], without known: Set<Action>) -> [Entry] {
    menus.flatMap { menu in
      menu.items.compactMap { item in
        guard case .item(let label, _, let action, true) = item, !known.contains(action) else { return nil }
        return Entry(keys: menu.title, words: label, action: action)
      }
    }
  }

  private mutating func show() {
    let filter = FilterWords(field.text)
    let here = parts.map { part in
      filter.isEmpty ? part : part.filter { filter.match($0.keys + " " + $0.words) }
    }.filter { !$0.isEmpty }
    let others = filter.isEmpty ? [] : elsewhere.filter { filter.match($0.words + " " + $0.synonyms) }
    let found = here + (others.isEmpty ? [] : [others])
    shown = found.flatMap(\.self)
    var sections = found.enumerated().map { index, part in
      PageSection(
        index == here.count ? FrameWords.elsewhere[language] : "",
        columns: [TableColumn("", width: .fixed(30)), TableColumn("", width: .flexible(minimum: 12))],
        wrapped: 1, lines: part.map { PageLine([TableCell($0.keys, style: .key), TableCell($0.words)]) })
    }
    if filter.isEmpty {
      let words = paragraphs.joined(separator: "\n")
      sections.insert(PageSection("", columns: [], remark: words, lines: []), at: 0)
    } else if found.isEmpty {
      let nothing = FrameWords.paletteEmpty[language]
      sections = [PageSection("", columns: [], emptyText: nothing, lines: [])]
    }
    view = PageView()
    view.show(
      Page(
        title: FrameWords.keyHelp[language], note: FrameWords.helpHint[language], sections: sections))
  }

  mutating func react(to key: Key, _ around: Surroundings) -> DialogReaction<Action> {
    let box = box(in: Rectangle(around.size))
    switch key.normalized {
    case .escape where !field.isEmpty:
      field = TextField()
      show()
    case .escape, .function(1): return .cancelled
    case .enter: return run()
    case .mouse(let event) where event.action == .click:
      // One click runs an entry, as in menus.
      return view.react(to: key, in: box) == .moved ? run() : .handled
    case .up, .down, .pageUp, .pageDown, .home, .end, .mouse: _ = view.react(to: key, in: box)
    default:
      let before = field.text
      if field.react(to: key), field.text != before { show() }
    }
    return .handled
  }

  /// Closes it where the line is only to be read.
  private func run() -> DialogReaction<Action> {
    guard shown.indices.contains(view.stop) else { return .handled }
    return shown[view.stop].action.map { .chosen($0) } ?? .cancelled
  }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    let box = box(in: area)
    canvas.fill(Rectangle(column: box.column, row: box.row, columns: box.columns, rows: box.rows + 1))
    canvas.cursor = nil
    view.draw(on: &canvas, in: box)
    let line = Rectangle(column: box.column, row: box.endRow, columns: box.columns, rows: 1)
    let prompt = canvas.put(
      FormWords.find[language], at: Point(column: line.column + 1, row: line.row), style: .strong)
    let place = Rectangle(
      column: line.column + prompt + 2, row: line.row, columns: line.columns - prompt - 3, rows: 1)
    field.draw(on: &canvas, in: place, isFocused: true, hint: FrameWords.helpSearchHint[language])
  }

  /// Below the menu bar and above the status line, which go on telling where one is, and the line of the search.
  private func box(in area: Rectangle) -> Rectangle {
    let box = area.droppingTop(1).droppingBottom(3)
    let width = min(box.columns, 90)
    return Rectangle(
      column: box.column + (box.columns - width) / 2, row: box.row, columns: width, rows: box.rows)
  }
}
