import Domain
import Localization
import TerminalUI

/// The keys that work on every screen, each with its words; key bar, menus, help and README are made of them.
public enum FrameKeys {
  public static func bindings(_ language: Language) -> [KeyBinding<Action>] {
    func words(_ phrase: Phrase) -> String { phrase[language] }
    let other: Language = language.other
    return [
      KeyBinding(
        .function(1), .character("?"), action: .help, label: words(FrameWords.keyHelp),
        help: words(FrameWords.helpKey), importance: 90),
      KeyBinding(
        .function(5), action: .reload, label: words(FrameWords.keyReload), help: words(FrameWords.reloadKey),
        isInKeyBar: false),
      KeyBinding(
        .function(6), .tab, action: .nextPane, label: words(FrameWords.keyPane),
        help: words(FrameWords.paneKey),
        isInKeyBar: false),
      KeyBinding(
        .backTab, action: .previousPane, label: words(FrameWords.keyPane),
        help: words(FrameWords.paneBackKey),
        isInKeyBar: false),
      KeyBinding(
        .function(7), .character("/"), action: .filter, label: words(FrameWords.keyFilter),
        help: words(FrameWords.filterKey), importance: 50),
      KeyBinding(
        .control("p"), action: .palette, label: words(FrameWords.keyFind), help: words(FrameWords.findKey),
        importance: 30),
      KeyBinding(
        .character("!"), action: .followAlert, label: words(FrameWords.keyAlert),
        help: words(FrameWords.alertKey), isInKeyBar: false),
      KeyBinding(
        .function(9), action: .menu, label: words(FrameWords.keyMenu), help: words(FrameWords.menuKey),
        importance: 80),
      KeyBinding(
        .function(12), action: .useLanguage(other),
        label: other == .english ? "English" : "Français", help: words(FrameWords.languageKey),
        isInKeyBar: false),
      KeyBinding(
        .control("z"), action: .fill(AnyForm(UndoForm())), label: words(FormTitles.undo),
        help: words(FormTitles.undoHelp), isInKeyBar: false),
      KeyBinding(
        .control("y"), action: .fill(AnyForm(RedoForm())), label: words(FormTitles.redo),
        help: words(FormTitles.redoHelp), isInKeyBar: false),
      KeyBinding(
        .escape, action: .back, label: words(FrameWords.keyBack), help: words(FrameWords.backKey),
        isInKeyBar: false),
      KeyBinding(
        .function(10), .control("q"), .character("q"), action: .quit, label: words(FrameWords.keyQuit),
        help: words(FrameWords.quitKey), importance: 85),
    ]
  }

  /// The keys of whatever lies on top of a screen.
  /// - Parameter enter: what Enter does there.
  static func layered(_ language: Language, enter: Phrase = FormWords.keyPick) -> [KeyBinding<Action>] {
    [
      KeyBinding(.enter, action: .press(.enter), label: enter[language], importance: 1),
      KeyBinding(.escape, action: .press(.escape), label: FormWords.close[language], importance: 2),
    ]
  }

  public static func names(_ language: Language) -> KeyNames {
    KeyNames(
      enter: FrameWords.enter[language], escape: FrameWords.escape[language], tab: FrameWords.tab[language],
      backTab: FrameWords.backTab[language], home: FrameWords.home[language], end: FrameWords.end[language],
      pageUp: FrameWords.pageUp[language], pageDown: FrameWords.pageDown[language],
      insert: FrameWords.insert[language], delete: FrameWords.delete[language],
      backspace: FrameWords.backspace[language], space: FrameWords.space[language],
      shift: FrameWords.shift[language])
  }
}
