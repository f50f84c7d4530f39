import Localization
import TerminalUI

extension SessionScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { [] }

  func hint(_ around: Surroundings) -> String {
    if view.glanceTop != nil { return ScreenWords.paneHint[around.language] }
    return switch content?.meeting.timing.name {
    case .convened: SessionWords.convenedHint[around.language]
    case .held: SessionWords.closedHint[around.language]
    default: SessionWords.provisional[around.language]
    }
  }

  func help(_ around: Surroundings) -> [String] { [SessionWords.help[around.language]] }
}
