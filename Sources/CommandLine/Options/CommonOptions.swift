import ArgumentParser
import Localization

/// The options that every subcommand takes (design §4).
struct CommonOptions: ParsableArguments {
  /// The heading under which help lists them.
  static var title: String { HelpWords.commonTitle[HelpLanguage.current] }

  @Option(
    name: .customLong("register"), parsing: .unconditional,
    help: ArgumentHelp(
      en: "The folder of the register.", fr: "Le dossier du registre.",
      value: Phrase(en: "folder", fr: "dossier")),
    completion: .directory)
  var register: String?

  @Option(
    name: .customLong("as"), parsing: .unconditional,
    help: ArgumentHelp(
      en: "Who acts, as the history names them.", fr: "Qui agit, tel que l’historique le nomme.",
      value: Phrase(en: "name", fr: "nom")))
  var person: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      en: "Read and report as on this day; what is recorded bears the real date.",
      fr: "Lire et rendre compte comme à cette date ; ce qui est enregistré porte la date réelle.",
      value: .day))
  var asOf: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(en: "Print JSON.", fr: "Écrire du JSON."))
  var json = false
}
