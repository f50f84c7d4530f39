import Domain
import Localization
import TerminalUI

/// Organisations and people; the filter asks the register, since the page holds only a part of them.
struct DirectoryScreen: PageScreen {
  var view = PageView()
  private(set) var request = DirectoryRequest()
  /// Whether the people were turned to another page, so that the selection goes to them.
  private var hasTurnedPeople = false

  var place: Place { .directory }
  var question: Question { .directory(request) }

  func page(in answer: Answer) -> Page? {
    if case .directory(let content) = answer, content.request == request { content.page } else { nil }
  }

  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    guard let page = page(in: answer) else { return [] }
    view.show(page)
    if hasTurnedPeople {
      hasTurnedPeople = false
      view.nextSection(in: panes(around).upperBox)
      view.raiseSection(in: panes(around).upperBox)
    }
    return []
  }

  var filterWords: String? { request.words }

  mutating func filter(by words: String, _ around: Surroundings) -> [Request] {
    turn(to: DirectoryRequest(words: words))
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    guard case .turn(let other) = action else { return move(action, around) }
    hasTurnedPeople = other.peopleFrom != request.peopleFrom
    return turn(to: other)
  }

  /// Asks for another part, and selects its first line.
  private mutating func turn(to other: DirectoryRequest) -> [Request] {
    request = other
    view.filter(by: "")
    return [.effect(.ask(question))]
  }
}

extension DirectoryScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { PageKeys.open(self, around) }
  func hint(_ around: Surroundings) -> String {
    PageKeys.hint(self, around, enter: ScreenWords.directoryHint)
  }
  func help(_ around: Surroundings) -> [String] { ScreenWords.directoryHelp.map { $0[around.language] } }
}
