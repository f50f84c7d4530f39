import Domain
import Localization
import TerminalUI

/// One meeting: preparation, invitations, agenda, attendance and quorum, decisions, minutes, documents.
struct MeetingScreen: PageScreen {
  let id: MeetingID
  var view = PageView()

  init(_ id: MeetingID) { self.id = id }

  var place: Place { .meeting(id) }
  var question: Question { .meeting(id) }

  func page(in answer: Answer) -> Page? {
    if case .meeting(let content) = answer, content.id == id { content.page } else { nil }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .follow: [.go(.decisions(.meeting(id)))]
    case .papers: [.go(.documents(.meeting(id)))]
    default: move(action, around)
    }
  }
}
