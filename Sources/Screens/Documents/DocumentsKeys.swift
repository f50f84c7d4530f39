import Localization
import TerminalUI

extension DocumentsScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    let language = around.language
    let read = KeyBinding<Action>(
      .function(3), action: .open, label: DocumentWords.keyRead[language],
      help: DocumentWords.readHelp[language], importance: 60)
    return (isReading ? [] : [read]) + [
      KeyBinding(
        .character("w"), action: .write, label: DocumentWords.keyWrite[language],
        help: DocumentWords.writeHelp[language], importance: 70),
      KeyBinding(
        .character("a"), action: .writePack, label: DocumentWords.keyAll[language],
        help: DocumentWords.writeAllHelp[language], importance: 52),
      KeyBinding(
        .character("f"), action: .chooseFormat, label: DocumentWords.format[language],
        help: DocumentWords.formatHelp[language], importance: 55),
      KeyBinding(
        .character("l"), action: .chooseLanguage, label: DocumentWords.language[language],
        help: DocumentWords.languageHelp[language], importance: 54),
    ]
  }

  func hint(_ around: Surroundings) -> String {
    (isReading ? DocumentWords.readingHint : DocumentWords.listHint)[around.language]
  }

  func help(_ around: Surroundings) -> [String] { [DocumentWords.help[around.language]] }
}

extension SubjectsScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] { PageKeys.open(self, around) }
  func hint(_ around: Surroundings) -> String {
    PageKeys.hint(self, around, enter: DocumentWords.subjectHint)
  }
  func help(_ around: Surroundings) -> [String] { [DocumentWords.subjectHelp[around.language]] }
}
