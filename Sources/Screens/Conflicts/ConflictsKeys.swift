import Localization
import TerminalUI

extension ConflictsScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    guard let item else { return [] }
    let language = around.language
    var bindings = [
      KeyBinding<Action>(
        .function(8), action: .fill(settling(item)), label: ScreenWords.keySettle[language],
        help: ScreenWords.settleHelp[language], importance: 70)
    ]
    if item.place != nil { bindings.append(PageKeys.open(around)) }
    if items.count > 1 {
      bindings.append(
        KeyBinding(
          .character("n"), action: .follow, label: ScreenWords.keyNextConflict[language],
          help: ScreenWords.nextConflictHelp[language], importance: 65))
    }
    return bindings
  }

  func hasPanes(_ around: Surroundings) -> Bool { item != nil }
  func hint(_ around: Surroundings) -> String { item == nil ? "" : ScreenWords.conflictHint[around.language] }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.conflictsHelp[around.language]] }
}
