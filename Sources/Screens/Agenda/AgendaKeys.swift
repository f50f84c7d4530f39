import Localization
import TerminalUI

extension AgendaScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { [PageKeys.papers(around)] }

  func hint(_ around: Surroundings) -> String {
    let canMove = selectedLine(around)?.offers.contains { $0.key == .character("x") } == true
    return canMove && view.glanceTop == nil
      ? ScreenWords.agendaHint[around.language] : PageKeys.hint(self, around)
  }

  func help(_ around: Surroundings) -> [String] { [ScreenWords.agendaHelp[around.language]] }
}
