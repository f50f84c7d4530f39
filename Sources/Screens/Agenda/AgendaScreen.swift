import Domain
import Localization
import TerminalUI

/// The agenda of a meeting: laid, put into order, adopted, worked through.
struct AgendaScreen: PageScreen {
  let id: MeetingID
  var view = PageView()
  private(set) var zone: String?

  init(_ id: MeetingID) { self.id = id }

  var place: Place { .agenda(id) }
  var question: Question { .agenda(id) }
  var glanceLines: Int { 7 }

  func page(in answer: Answer) -> Page? {
    if case .agenda(let content) = answer, content.id == id { content.page } else { nil }
  }

  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    guard case .agenda(let content) = answer, content.id == id else { return [] }
    zone = content.zone
    view.show(content.page, in: panes(around).upperBox)
    return selected(around)
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .papers: [.go(.documents(.meeting(id)))]
    default: move(action, around)
    }
  }
}
