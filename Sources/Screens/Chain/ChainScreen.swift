import Domain
import Localization
import TerminalUI

/// The chain from what was decided to what it changed, as seen from one of its links.
struct ChainScreen: PageScreen {
  let link: Chain.Link
  var view = PageView()

  init(_ link: Chain.Link) { self.link = link }

  var place: Place { .chain(link) }
  var question: Question { .chain(link) }

  func page(in answer: Answer) -> Page? {
    if case .chain(let content) = answer, content.link == link { content.page } else { nil }
  }
}

extension ChainScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { PageKeys.open(self, around) }
  func hint(_ around: Surroundings) -> String { PageKeys.hint(self, around, enter: ChainWords.hint) }
  func help(_ around: Surroundings) -> [String] { ChainWords.pageHelp.map { $0[around.language] } }
}
