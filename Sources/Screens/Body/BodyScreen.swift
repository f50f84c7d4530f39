import Domain
import Localization
import TerminalUI

/// One body: its standing and purpose, seats, rules, lineage, meetings and decisions.
struct BodyScreen: PageScreen {
  let id: BodyID
  var view = PageView()

  init(_ id: BodyID) { self.id = id }

  var place: Place { .body(id) }
  var question: Question { .body(id) }

  func page(in answer: Answer) -> Page? {
    if case .body(let content) = answer, content.id == id { content.page } else { nil }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .follow: [.go(.decisions(.body(id)))]
    case .papers: [.go(.documents(.body(id)))]
    default: move(action, around)
    }
  }
}
