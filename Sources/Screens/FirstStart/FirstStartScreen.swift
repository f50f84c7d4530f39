import Domain
import Localization
import TerminalUI

/// The first start: the language, then a starter or an empty register, and straight on.
struct FirstStartScreen: Screen {
  var state = ListState()

  init(_ around: Surroundings) {}

  var place: Place { .firstStart }
  func questions(_ around: Surroundings) -> [Question] { [] }
  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] { [] }

  /// What is offered, in the order shown.
  enum Offer: CaseIterable {
    case sahel, empty, otherLanguage

    func label(_ language: Language) -> Phrase {
      switch self {
      case .sahel: FirstStartWords.sahel
      case .empty: FirstStartWords.empty
      case .otherLanguage: FirstStartWords.otherLanguage
      }
    }
  }

  mutating func react(to key: Key, _ around: Surroundings) -> [Request]? {
    let list = layout(around.screenArea, around).list
    switch key {
    case .enter: return choose(state.selected, around)
    case .mouse(let event) where event.action == .click || event.action == .doubleClick:
      guard let row = table(around).row(at: event.point, in: list, state: state) else { return nil }
      return choose(row, around)
    default: return state.react(to: key, count: Offer.allCases.count, page: list.rows) ? [] : nil
    }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    action == .open ? choose(state.selected, around) : []
  }

  private func choose(_ index: Int, _ around: Surroundings) -> [Request] {
    switch Offer.allCases[index] {
    case .sahel: [.effect(.establish(starter: "sahel"))]
    case .empty: [.effect(.establish(starter: "empty"))]
    case .otherLanguage: [.perform(.useLanguage(around.language.other))]
    }
  }

  func hasPanes(_ around: Surroundings) -> Bool { false }
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { [] }
  func hint(_ around: Surroundings) -> String { FirstStartWords.hint[around.language] }
  func help(_ around: Surroundings) -> [String] { [FirstStartWords.help[around.language]] }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    let (text, list) = layout(area, around)
    canvas.box(area, title: "Secretariat")
    TextView(words(around)).draw(on: &canvas, in: text)
    table(around).draw(on: &canvas, in: list, state: state)
  }

  private func words(_ around: Surroundings) -> String {
    FirstStartWords.welcome[around.language] + "\n\n"
      + FirstStartWords.place(around.registerPath)[around.language]
  }

  private func table(_ around: Surroundings) -> Table {
    Table(
      columns: [TableColumn("", width: .flexible(minimum: 20))],
      rows: Offer.allCases.map { TableRow([TableCell($0.label(around.language)[around.language])]) },
      hasHeader: false)
  }

  private func layout(
    _ area: Rectangle, _ around: Surroundings
  ) -> (text: Rectangle, list: Rectangle) {
    let inside = area.inset(columns: 3, rows: area.rows > 16 ? 2 : 1)
    let count = Offer.allCases.count
    let rows = min(TextView(words(around)).rowCount(width: inside.columns), inside.rows - count - 1)
    return (inside.top(rows), inside.droppingTop(rows + 1).top(count))
  }
}
