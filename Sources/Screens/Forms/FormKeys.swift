import Domain
import Localization
import TerminalUI

/// The keys of every form, for the key bar and for help.
enum FormKeys {
  /// - Parameter pick: what F4 does in the entry that has the keys; nothing where it does nothing.
  static func bindings(
    _ language: Language, of form: FormContent? = nil, pick: FormPick? = nil
  ) -> [KeyBinding<Action>] {
    func key(_ keys: Key..., label: Phrase, help: Phrase, importance: Int) -> KeyBinding<Action> {
      var binding = KeyBinding<Action>(
        keys[0], action: .press(keys[0]), label: label[language], help: help[language], importance: importance
      )
      binding.keys = keys
      return binding
    }
    var own = versions(of: form).map {
      key($0.key, label: $0.label, help: $0.help, importance: $0.importance)
    }
    if form?.hasFullText == true {
      own.append(
        key(.function(6), label: FormWords.keyLanguage, help: FormWords.languageHelp, importance: 45))
    }
    if form?.fields.contains(where: { $0.offer != nil }) == true {
      own.append(
        key(.function(8), label: FormWords.keyAsBefore, help: FormWords.asBeforeHelp, importance: 55))
    }
    var bindings = [
      key(.function(1), label: FrameWords.keyHelp, help: FrameWords.helpKey, importance: 50),
      key(.tab, .enter, .down, label: FormWords.keyNext, help: FormWords.nextHelp, importance: 70),
      key(.backTab, .up, label: FormWords.keyNext, help: FormWords.previousHelp, importance: 0),
      key(.control("s"), label: FormWords.keySave, help: FormWords.saveHelp, importance: 90),
      key(.escape, label: FormWords.keyLeave, help: FormWords.leaveHelp, importance: 80),
    ]
    if let pick {
      own.append(key(.function(4), label: pick.label, help: pick.help, importance: 60))
    }
    if form?.openings != nil {
      own.append(key(.function(8), label: FormWords.keyVerb, help: FormWords.verbHelp, importance: 55))
    }
    bindings.insert(contentsOf: own, at: 1)
    let functions = bindings.filter { $0.number != nil }.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
    return functions + bindings.filter { $0.number == nil }
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

  private typealias Words = (key: Key, label: Phrase, help: Phrase, importance: Int)

  private static func versions(of form: FormContent?) -> [Words] {
    guard let versions = form?.versions, !versions.isEmpty else { return [] }
    let compare: Words = (.function(3), FormWords.keyCompare, FormWords.compareHelp, 72)
    let generated: Words = (.function(5), FormWords.keyGenerated, FormWords.generatedHelp, 48)
    return versions.contains(where: \.isGenerated) ? [compare, generated] : [compare]
  }

  /// The keys of the form as it stands: F4 by what it opens from the entry that has the keys, Ctrl-S by what the button says.
  static func barred(_ language: Language, of form: FormLayer) -> [KeyBinding<Action>] {
    bindings(language, of: form.content, pick: form.picks).filter { $0.importance > 0 }.compactMap {
      binding in
      var binding = binding
      switch binding.keys.first {
      case .function(8):
        let isVerb = binding.label == FormWords.keyVerb[language]
        guard isVerb ? form.focusedField == .text : form.hasOffer else { return nil }
      case .control("s"): binding.label = (form.content.button ?? FormWords.keySave)[language]
      default: break
      }
      return binding
    }
  }

  /// The keys while two versions are compared.
  static func comparing(_ language: Language) -> [KeyBinding<Action>] {
    ComparedTexts.bindings(language) + [
      KeyBinding(
        .character("r"), action: .press(.character("r")), label: FormWords.keyTake[language],
        help: FormWords.takeHelp[language], importance: 70),
      KeyBinding(
        .escape, action: .press(.escape), label: FrameWords.keyBack[language],
        help: FrameWords.backKey[language], importance: 80),
    ]
  }
}

extension KeyBinding {
  /// F-keys stand in the order of the keyboard, before the others.
  fileprivate var number: Int? { if case .function(let number)? = keys.first { number } else { nil } }
}

extension FormWords {
  static func editor(_ language: Language) -> TextEditorWords {
    TextEditorWords(find: find[language], missing: missing[language], findHint: findHint[language])
  }
}
