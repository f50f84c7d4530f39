import Domain
import Localization
import TerminalUI

/// The agenda of a meeting: laid, put into order, adopted, worked through.
struct AgendaScreen: PageScreen {
  let id: MeetingID
  var view = PageView()

  init(_ id: MeetingID) { self.id = id }

  var place: Place { .agenda(id) }
  var question: Question { .agenda(id) }
  var glanceLines: Int { 7 }

  func page(in answer: Answer) -> Page? {
    if case .agenda(let content) = answer, content.id == id { content.page } else { nil }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .papers: [.go(.documents(.meeting(id)))]
    default: move(action, around)
    }
  }
}
