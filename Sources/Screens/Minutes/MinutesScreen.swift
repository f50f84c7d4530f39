import Domain
import Localization
import TerminalUI

/// The minutes of a meeting: where they stand, their sections, the comments on them, their seal and corrigenda.
struct MinutesScreen: PageScreen {
  let id: MeetingID
  var view = PageView()

  init(_ id: MeetingID) { self.id = id }

  var place: Place { .minutes(id) }
  var question: Question { .minutes(id) }
  /// The words of a section want room; where nothing is drafted there is nothing to show.
  var glanceLines: Int {
    view.page.sections.contains { $0.lines.contains { $0.glance != nil } } ? 14 : 0
  }

  func page(in answer: Answer) -> Page? {
    if case .minutes(let content) = answer, content.id == id { content.page } else { nil }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .follow: [.go(.meeting(id))]
    case .papers: [.go(.paper(.minutes, .meeting(id)))]
    default: move(action, around)
    }
  }
}
