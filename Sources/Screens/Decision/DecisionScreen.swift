import Domain
import Localization
import TerminalUI

/// One decision: text, adoption, reservations, follow-up per responsible body, history and supporting documents.
struct DecisionScreen: PageScreen {
  let reference: DecisionReference
  var view = PageView()

  init(_ reference: DecisionReference) { self.reference = reference }

  var place: Place { .decision(reference) }
  var question: Question { .decision(reference) }

  func page(in answer: Answer) -> Page? {
    if case .decision(let content) = answer, content.reference == reference { content.page } else { nil }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .follow: [.go(.meeting(reference.meeting))]
    case .papers: [.go(.documents(.meeting(reference.meeting)))]
    default: move(action, around)
    }
  }
}
