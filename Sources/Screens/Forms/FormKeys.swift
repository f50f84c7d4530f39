import Domain
import Localization
import TerminalUI

/// The keys of every form, for the key bar and for help.
enum FormKeys {
  static func bindings(_ language: Language) -> [KeyBinding<Action>] {
    func key(_ keys: Key..., label: Phrase, help: Phrase, importance: Int) -> KeyBinding<Action> {
      var binding = KeyBinding<Action>(
        keys[0], action: .press(keys[0]), label: label[language], help: help[language], importance: importance
      )
      binding.keys = keys
      return binding
    }
    return [
      key(.function(1), label: FrameWords.keyHelp, help: FrameWords.helpKey, importance: 50),
      key(.function(4), label: FormWords.keyPick, help: FormWords.pickHelp, importance: 60),
      key(.tab, .enter, .down, label: FormWords.keyNext, help: FormWords.nextHelp, importance: 70),
      key(.backTab, .up, label: FormWords.keyNext, help: FormWords.previousHelp, importance: 0),
      key(.control("s"), label: FormWords.keySave, help: FormWords.saveHelp, importance: 90),
      key(.escape, label: FormWords.keyLeave, help: FormWords.leaveHelp, importance: 80),
    ]
  }

  /// The keys of the editor of texts, for help.
  static func editorBindings(_ language: Language) -> [KeyBinding<Action>] {
    func key(_ keys: Key..., help: Phrase) -> KeyBinding<Action> {
      var binding = KeyBinding<Action>(keys[0], action: .press(keys[0]), label: "", help: help[language])
      binding.keys = keys
      return binding
    }
    return [
      key(.control("f"), help: FormWords.findHelp),
      key(.control("z"), .control("y"), help: FormWords.undoHelp),
      key(.control("a"), help: FormWords.selectAllHelp),
      key(.shifted(.right), .shifted(.down), .control(" "), help: FormWords.selectHelp),
      key(.control("c"), .control("x"), .control("v"), help: FormWords.clipboardHelp),
      key(.wordLeft, .wordRight, help: FormWords.wordHelp),
      key(.paragraphUp, .paragraphDown, help: FormWords.paragraphHelp),
      key(.control("w"), .control("k"), .control("u"), help: FormWords.deleteHelp),
    ]
  }

  static func barred(_ language: Language) -> [KeyBinding<Action>] {
    bindings(language).filter { $0.importance > 0 }
  }
}

extension FormWords {
  static func editor(_ language: Language) -> TextEditorWords {
    TextEditorWords(find: find[language], missing: missing[language], findHint: findHint[language])
  }
}
