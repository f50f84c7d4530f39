import Domain
import Localization
import TerminalUI

/// The register of decisions, or a part of it, with who is responsible and how far each has come (sketch E).
struct DecisionsScreen: PageScreen {
  let scope: DecisionScope
  var view = PageView()

  init(_ scope: DecisionScope) { self.scope = scope }

  var place: Place { .decisions(scope) }
  var question: Question { .decisions(scope) }

  func page(in answer: Answer) -> Page? {
    if case .decisions(let content) = answer, content.scope == scope { content.page } else { nil }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    guard action == .papers else { return move(action, around) }
    switch scope {
    case .body(let id): return [.go(.documents(.body(id)))]
    case .meeting(let id): return [.go(.documents(.meeting(id)))]
    case .all, .open, .overdue: return [.go(.documents(nil))]
    }
  }
}
