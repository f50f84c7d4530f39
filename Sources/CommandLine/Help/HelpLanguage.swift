import ArgumentParser
import Domain
import Localization

/// The language in which the definitions of the subcommands give their help.
///
/// ArgumentParser makes a subcommand anew whenever it asks for its help, so the language goes along as a task-local value.
enum HelpLanguage {
  @TaskLocal static var current: Language = .english
}

extension ArgumentHelp {
  /// The help of an option or argument, in both languages.
  /// - Parameter value: what stands for the value in the usage line.
  init(en: String, fr: String, value: Phrase? = nil) {
    let language = HelpLanguage.current
    self.init(Phrase(en: en, fr: fr)[language], valueName: value?[language])
  }
}

extension CommandConfiguration {
  /// The configuration of a subcommand, with its abstract in both languages.
  init(
    _ name: String, en: String, fr: String, discussion: Phrase? = nil,
    subcommands: [any ParsableCommand.Type] = []
  ) {
    let language = HelpLanguage.current
    self.init(
      commandName: name, abstract: Phrase(en: en, fr: fr)[language], discussion: discussion?[language] ?? "",
      subcommands: subcommands)
  }
}
