/// The words of help pages that do not belong to one subcommand.
public enum HelpWords {
  public static let usage = Phrase(en: "Usage:", fr: "Utilisation :")
  public static let options = Phrase(en: "[options]", fr: "[options]")
  public static let command = Phrase(en: "<command>", fr: "<commande>")
  public static let argumentsTitle = Phrase(en: "Arguments", fr: "Arguments")
  public static let optionsTitle = Phrase(en: "Options", fr: "Options")
  public static let commonTitle = Phrase(en: "Options of all commands", fr: "Options de toutes les commandes")
  public static let commandsTitle = Phrase(en: "Commands", fr: "Commandes")
  public static let values = Phrase(en: "one of: ", fr: "au choix : ")
  public static let repeatable = Phrase(en: "may be repeated", fr: "peut être répétée")
  public static let separator = Phrase(en: "; ", fr: " ; ")
  public static let required = Phrase(en: "required", fr: "obligatoire")
  public static let helpFlag = Phrase(en: "Show this help.", fr: "Afficher cette aide.")
  public static let versionFlag = Phrase(en: "Show the version.", fr: "Afficher la version.")
  public static let helpCommand = Phrase(
    en: "Show the help of a command.", fr: "Afficher l’aide d’une commande.")

  public static func byDefault(_ value: String) -> Phrase {
    Phrase(en: "otherwise: \(value)", fr: "sinon : \(value)")
  }

  /// The last line of a page that lists commands.
  public static func more(_ path: String) -> Phrase {
    Phrase(
      en: "More on one command: \(path) <command> --help",
      fr: "Pour en savoir plus : \(path) <commande> --help")
  }
}
