import Domain
import Localization
import TerminalUI

/// The list of frameworks.
struct FrameworksScreen: PageScreen {
  var view = PageView()
  /// What it is ordered by.
  private(set) var order = FrameworkOrder.standing
  private var pages: [FrameworkOrder: Page] = [:]

  var place: Place { .frameworks }
  var question: Question { .frameworks }

  func page(in answer: Answer) -> Page? {
    if case .frameworks(let content) = answer { content.pages[order] } else { nil }
  }

  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    guard case .frameworks(let content) = answer else { return [] }
    pages = content.pages
    show(around)
    return []
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    guard case .arrange(let other) = action else { return move(action, around) }
    order = other
    show(around)
    return []
  }

  private mutating func show(_ around: Surroundings) {
    if let page = pages[order] { view.show(page, in: panes(around).upperBox) }
  }
}

extension FrameworksScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    let others = FrameworkOrder.allCases.filter { $0 != order }
    return PageKeys.open(self, around)
      + (view.page.sections.reduce(0) { $0 + $1.lines.count } < 2
        ? []
        : [
          KeyBinding(
            .character("o"),
            action: .choose(
              ScreenWords.keyOrder[around.language],
              others.map { Choice($0.words[around.language], action: .arrange($0)) }),
            label: ScreenWords.keyOrder[around.language], help: ScreenWords.orderHelp[around.language],
            importance: 45)
        ])
  }
  func hint(_ around: Surroundings) -> String {
    PageKeys.hint(self, around, enter: ScreenWords.frameworksHint)
  }
  func help(_ around: Surroundings) -> [String] { ScreenWords.frameworksHelp.map { $0[around.language] } }
}
