import Domain
import Localization
import TerminalUI

/// One section of minutes: its words in both languages, the comments on it, its versions.
struct MinutesSectionScreen: PageScreen {
  let reference: MinutesSectionReference
  var view = PageView()

  init(_ reference: MinutesSectionReference) { self.reference = reference }

  var place: Place { .minutesSection(reference) }
  var question: Question { .minutesSection(reference) }

  func page(in answer: Answer) -> Page? {
    if case .minutesSection(let content) = answer, content.reference == reference {
      content.page
    } else {
      nil
    }
  }
}
