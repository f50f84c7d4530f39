import Domain
import Localization
import TerminalUI

/// The register of decisions, or a part of it, with who is responsible and how far each has come (sketch E).
struct DecisionsScreen: PageScreen {
  let scope: DecisionScope
  var view = PageView()
  /// The decision of the selected line, once it was asked for.
  var selectedDecision: DecisionContent?
  /// The responsible parties that are marked: what is done next is done to all of them.
  var marks: Set<FollowUpTarget> = []
  /// What the title says when nothing is marked.
  var plainNote = ""

  init(_ scope: DecisionScope) { self.scope = scope }

  var place: Place { .decisions(scope) }
  var question: Question { .decisions(scope) }
  var glanceLines: Int { 5 }

  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    if case .decision(let content) = answer {
      selectedDecision = content
      return []
    }
    guard let page = page(in: answer) else { return [] }
    view.show(page, in: panes(around).upperBox)
    plainNote = page.note
    showMarks(around)
    // What is known of the selected decision may have changed with the rest.
    selectedDecision = nil
    return selected(around)
  }

  func page(in answer: Answer) -> Page? {
    if case .decisions(let content) = answer, content.scope == scope { content.page } else { nil }
  }

  func selected(_ around: Surroundings) -> [Request] {
    guard case .decision(let reference)? = selectedLine(around)?.place,
      selectedDecision?.reference != reference
    else { return [] }
    return [.effect(.ask(.decision(reference)))]
  }

  func glance(_ around: Surroundings) -> Glance? {
    guard let line = selectedLine(around), case .decision(let reference)? = line.place,
      let selectedDecision, selectedDecision.reference == reference
    else { return nil }
    return selectedDecision.glance(of: line.owner)
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .mark: return toggleMark(around)
    case .markAll: return toggleAll(around)
    case .papers: break
    default: return move(action, around)
    }
    switch scope {
    case .body(let id): return [.go(.documents(.body(id)))]
    case .meeting(let id): return [.go(.documents(.meeting(id)))]
    case .all: return [.go(.paper(.decisions, .register))]
    case .open, .overdue: return [.go(.paper(.followUp, .register))]
    }
  }
}
