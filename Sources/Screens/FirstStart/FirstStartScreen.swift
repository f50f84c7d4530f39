import Domain
import Localization
import TerminalUI

/// The first start: the language, then a starter or an empty register, and straight on.
struct FirstStartScreen: Screen {
  /// Stands on the first starter, with the other language above it.
  var state = ListState(selected: 1)

  init(_ around: Surroundings) {}

  var place: Place { .firstStart }
  func questions(_ around: Surroundings) -> [Question] { [] }
  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] { [] }

  /// What is offered, in the order shown.
  enum Offer {
    case starter(StarterName)
    case otherLanguage

    static let all = [.otherLanguage] + StarterName.allCases.map(Offer.starter)

    var label: Phrase {
      switch self {
      case .starter(let name): StarterWords.title(of: name)
      case .otherLanguage: FirstStartWords.otherLanguage
      }
    }

    /// What is in it; `nil` where the label says all.
    var contents: Phrase? {
      switch self {
      case .starter(let name): StarterWords.contents(of: name)
      case .otherLanguage: nil
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
    default: return state.react(to: key, count: Offer.all.count, page: list.rows) ? [] : nil
    }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    action == .open ? choose(state.selected, around) : []
  }

  /// A change of language leaves the choice on the first starter, which is what comes next.
  private mutating func choose(_ index: Int, _ around: Surroundings) -> [Request] {
    switch Offer.all[index] {
    case .starter(let name): return [.effect(.establish(starter: name.rawValue))]
    case .otherLanguage:
      state = FirstStartScreen(around).state
      return [.perform(.useLanguage(around.language.other))]
    }
  }

  func hasPanes(_ around: Surroundings) -> Bool { false }
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { [] }
  func hint(_ around: Surroundings) -> String { FirstStartWords.hint[around.language] }
  func help(_ around: Surroundings) -> [String] { [FirstStartWords.help[around.language]] }

  func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    let (text, list, below) = layout(area, around)
    canvas.box(area, title: "Secretariat")
    TextView(words(around)).draw(on: &canvas, in: text)
    table(around).draw(on: &canvas, in: list, state: state)
    if let contents = Offer.all[state.selected].contents {
      TextView(contents[around.language]).draw(on: &canvas, in: below)
    }
  }

  private func words(_ around: Surroundings) -> String {
    FirstStartWords.welcome[around.language] + "\n\n"
      + FirstStartWords.place(around.registerPath)[around.language]
  }

  private func table(_ around: Surroundings) -> Table {
    Table(
      columns: [TableColumn("", width: .flexible(minimum: 20))],
      rows: Offer.all.map { TableRow([TableCell($0.label[around.language])]) },
      hasHeader: false)
  }

  /// What the longest of the descriptions takes, so that nothing moves with the selection.
  private func contentsRows(_ columns: Int, _ language: Language) -> Int {
    Offer.all.compactMap(\.contents).map { TextView($0[language]).rowCount(width: columns) }.max() ?? 0
  }

  private func layout(
    _ area: Rectangle, _ around: Surroundings
  ) -> (text: Rectangle, list: Rectangle, below: Rectangle) {
    let inside = area.inset(columns: 3, rows: area.rows > 22 ? 2 : 1)
    let count = Offer.all.count
    let below = contentsRows(inside.columns, around.language) + 1
    let rows = min(
      TextView(words(around)).rowCount(width: inside.columns), max(0, inside.rows - count - 1 - below))
    let list = inside.droppingTop(rows + 1)
    return (inside.top(rows), list.top(count), list.droppingTop(count + 1))
  }
}
