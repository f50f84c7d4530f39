import Domain
import Localization
import TerminalUI

/// Two versions of a text in both languages, compared: side by side where there is room, else one language at a time.
struct ComparedTexts: Equatable, Sendable {
  private struct Side: Equatable, Sendable {
    let label: String
    let summary: String
    var view: ComparisonView
    let isEmpty: Bool
  }

  private static let besideColumns = 94

  private var sides: [Side]
  private var focus = 0
  private let emptyText: String

  init(from old: Text, to new: Text, _ language: Language) {
    emptyText = FormWords.bothEmpty[language]
    sides = [language, language.other].map { side in
      let comparison = TextComparison(from: old[side] ?? "", to: new[side] ?? "")
      let summary =
        comparison.isSame
        ? FormWords.same
        : FormWords.difference(added: comparison.addedWords, removed: comparison.removedWords)
      return Side(
        label: side.phrase[language], summary: summary[language], view: ComparisonView(comparison),
        isEmpty: (old[side] ?? "").isEmpty && (new[side] ?? "").isEmpty)
    }
    // Where only the other language differs, that one is looked at.
    if sides[0].view.changeCount == 0, sides[1].view.changeCount > 0 { focus = 1 }
  }

  /// Answers a key that scrolls, goes from difference to difference or to the other language; `area` is inside of the box.
  mutating func react(to key: Key, in area: Rectangle) -> Bool {
    switch key {
    case .tab, .backTab, .function(6):
      focus = 1 - focus
      return true
    case .mouse(let event) where event.action == .click:
      guard let side = places(in: area).firstIndex(where: { $0.contains(event.point) }) else { return false }
      focus = isBeside(area) ? side : focus
      return true
    default: return sides[focus].view.react(to: key, in: text(of: focus, in: area))
    }
  }

  func draw(on canvas: inout Canvas, in area: Rectangle) {
    for index in sides.indices where isBeside(area) || index == focus {
      let side = sides[index]
      let place = places(in: area)[index]
      let head = Rectangle(column: place.column, row: place.row, columns: place.columns, rows: 1)
      let label = (index == focus ? "► " : "") + side.label + " – " + side.summary
      canvas.put(label, in: head, style: index == focus ? .header : .muted)
      let text = text(of: index, in: area)
      if side.isEmpty {
        canvas.put(emptyText, in: text.line(0), style: .muted)
      } else {
        side.view.draw(on: &canvas, in: text, scrollColumn: place.endColumn)
      }
    }
  }

  private func isBeside(_ area: Rectangle) -> Bool { area.columns >= Self.besideColumns }

  private func places(in area: Rectangle) -> [Rectangle] {
    guard isBeside(area) else { return sides.map { _ in area } }
    let width = (area.columns - 3) / 2
    return sides.indices.map {
      Rectangle(column: area.column + $0 * (width + 3), row: area.row, columns: width, rows: area.rows)
    }
  }

  private func text(of index: Int, in area: Rectangle) -> Rectangle {
    let place = places(in: area)[index].droppingTop(2)
    return Rectangle(column: place.column, row: place.row, columns: place.columns - 1, rows: place.rows)
  }

  /// How much two versions differ in the language that is looked at first; `nil` when they do not.
  static func difference(from old: Text, to new: Text, _ language: Language) -> String? {
    let sides = [language, language.other].map { TextComparison(from: old[$0] ?? "", to: new[$0] ?? "") }
    guard let side = sides.first(where: { !$0.isSame }) else { return nil }
    return FormWords.differenceBrief(added: side.addedWords, removed: side.removedWords)[language]
  }

  static func bindings(_ language: Language) -> [KeyBinding<Action>] {
    [
      KeyBinding(
        .character("n"), action: .nextDifference, label: FormWords.keyNextChange[language],
        help: FormWords.nextChangeHelp[language], importance: 60),
      KeyBinding(
        .character("p"), action: .previousDifference, label: FormWords.keyPreviousChange[language],
        help: FormWords.previousChangeHelp[language], importance: 50),
      KeyBinding(
        .function(6), .tab, action: .nextPane, label: FormWords.keyLanguage[language],
        help: FormWords.languageHelp[language], importance: 55),
    ]
  }
}
