import Domain
import Localization
import TerminalUI

extension BodiesScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    let language = around.language
    return [
      KeyBinding(
        .function(3), action: .open, label: FrameWords.keyView[language],
        help: ScreenWords.openBodyHelp[language],
        importance: 60),
      KeyBinding(
        .character("d"), action: .follow, label: FrameWords.decisions[language],
        help: ScreenWords.bodyDecisionsHelp[language], importance: 20),
      KeyBinding(
        .character("p"), action: .papers, label: FrameWords.keyPapers[language],
        help: ScreenWords.papersHelp[language],
        importance: 25),
    ]
  }

  func offers(_ around: Surroundings) -> [KeyBinding<Action>] {
    guard lines != nil else { return [] }
    return (selected(around)?.offers ?? [BodyOffers.new]).map { $0.binding(around) }
  }

  func hint(_ around: Surroundings) -> String {
    (lowerTop == nil ? ScreenWords.bodiesHint : ScreenWords.paneHint)[around.language]
  }

  func help(_ around: Surroundings) -> [String] { ScreenWords.bodiesHelp.map { $0[around.language] } }
}
