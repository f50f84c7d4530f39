import Domain
import Localization
import TerminalUI

/// Bindings that several screens share, so that a key means the same everywhere.
enum PageKeys {
  static func open(_ around: Surroundings) -> KeyBinding<Action> {
    KeyBinding(
      .function(3), action: .open, label: FrameWords.keyView[around.language],
      help: ScreenWords.openHelp[around.language], importance: 60)
  }

  /// The same for a page: only where the selected line leads somewhere.
  static func open(_ screen: some PageScreen, _ around: Surroundings) -> [KeyBinding<Action>] {
    screen.selectedLine(around)?.place == nil ? [] : [open(around)]
  }

  /// What Enter does on the selected line; where it does nothing, how to get on.
  static func hint(
    _ screen: some PageScreen, _ around: Surroundings, enter: Phrase = ScreenWords.lineHint
  ) -> String {
    let legend = legend(screen.selectedLine(around), around.language)
    let hint = plainHint(screen, around, enter: enter)
    return legend.isEmpty ? hint : hint.isEmpty ? legend : hint + "    " + legend
  }

  /// What the mark of the source stands for that the line has.
  private static func legend(_ line: PageLine?, _ language: Language) -> String {
    guard let cells = line?.cells, cells.count > 1, let mark = cells.last?.text else { return "" }
    if mark == Wording.outsideMark { return ScreenWords.legend(ofOutside: true)[language] }
    return SourceWords.documents.contains(mark) ? ScreenWords.legend(ofOutside: false)[language] : ""
  }

  private static func plainHint(
    _ screen: some PageScreen, _ around: Surroundings, enter: Phrase
  ) -> String {
    if screen.view.glanceTop != nil { return ScreenWords.paneHint[around.language] }
    if let hint = screen.selectedLine(around)?.hint, !hint.isEmpty { return hint[around.language] }
    let tab = tabHint(screen, around)
    if let line = screen.selectedLine(around), line.place != nil || line.action != nil {
      return join(enter, tab, around.language)
    }
    if let offer = screen.edit(around) { return FormTitles.enter(offer.label.uncapitalized)[around.language] }
    return tab == nil ? "" : join(ScreenWords.moveHint, tab, around.language)
  }

  /// Where Tab goes: to the pane below where there is one, else to the next section.
  private static func tabHint(_ screen: some PageScreen, _ around: Surroundings) -> Phrase? {
    guard screen.hasPanes(around) else { return nil }
    return screen.panes(around).lower.isEmpty ? ScreenWords.nextSectionHint : ScreenWords.paneBelowHint
  }

  private static func join(_ first: Phrase, _ second: Phrase?, _ language: Language) -> String {
    [first, second].compactMap { $0?[language] }.joined(separator: "    ")
  }

  static func decisions(_ around: Surroundings, help: Phrase) -> KeyBinding<Action> {
    KeyBinding(
      .character("d"), action: .follow, label: FrameWords.decisions[around.language],
      help: help[around.language],
      importance: 20)
  }

  static func history(_ scope: HistoryScope, _ around: Surroundings) -> KeyBinding<Action> {
    KeyBinding(
      .character("h"), action: .go(.history(scope)), label: ScreenWords.keyHistory[around.language],
      help: ScreenWords.historyKeyHelp[around.language], isInKeyBar: false)
  }

  static func papers(_ around: Surroundings, importance: Int = 25) -> KeyBinding<Action> {
    KeyBinding(
      .character("p"), action: .papers, label: FrameWords.keyPapers[around.language],
      help: ScreenWords.papersHelp[around.language], importance: importance)
  }
}
