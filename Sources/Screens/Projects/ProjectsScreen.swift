import Domain
import Localization
import TerminalUI

/// All projects, with the reports they owe.
struct ProjectsScreen: PageScreen {
  var view = PageView()
  private(set) var order = ProjectOrder.stage

  var place: Place { .projects }
  var question: Question { .projects(order) }
  var glanceLines: Int { 6 }

  func page(in answer: Answer) -> Page? {
    if case .projects(let content) = answer, content.order == order { content.page } else { nil }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    guard case .order(let other) = action else { return move(action, around) }
    order = other
    return [.effect(.ask(question))]
  }
}

extension ProjectsScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    let language = around.language
    let orders = ProjectOrder.allCases.filter { $0 != order }.map {
      Choice($0.phrase[language].capitalizingFirst, action: .order($0))
    }
    return PageKeys.open(self, around) + [
      KeyBinding(
        .character("t"), action: .choose(ProjectScreenWords.orderTitle[language], orders),
        label: ProjectScreenWords.keyOrder[language], help: ProjectScreenWords.orderHelp[language],
        importance: 30)
    ]
  }
  func hint(_ around: Surroundings) -> String {
    PageKeys.hint(self, around, enter: ProjectScreenWords.hint)
  }
  func help(_ around: Surroundings) -> [String] { ProjectScreenWords.listHelp.map { $0[around.language] } }
}
