import Domain
import Localization
import TerminalUI

/// Who attends a meeting: a letter for each seat, and the quorum all the time.
struct AttendanceScreen: PageScreen {
  let id: MeetingID
  var view = PageView()
  private(set) var zone: String?
  private var isOpen = true

  init(_ id: MeetingID) { self.id = id }

  var place: Place { .attendance(id) }
  var question: Question { .attendance(id) }
  var glanceLines: Int { 5 }

  func page(in answer: Answer) -> Page? {
    if case .attendance(let content) = answer, content.id == id { content.page } else { nil }
  }

  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    guard case .attendance(let content) = answer, content.id == id else { return [] }
    isOpen = content.isOpen
    zone = content.zone
    view.show(content.page, in: panes(around).upperBox)
    return selected(around)
  }

  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { [] }

  func hint(_ around: Surroundings) -> String {
    if view.glanceTop != nil { return PageKeys.hint(self, around) }
    return (isOpen ? ScreenWords.attendanceHint : ScreenWords.attendanceAheadHelp)[around.language]
  }

  func help(_ around: Surroundings) -> [String] {
    [ScreenWords.attendanceHelp[around.language]]
      + (isOpen ? [] : [ScreenWords.attendanceAheadHelp[around.language]])
  }
}
