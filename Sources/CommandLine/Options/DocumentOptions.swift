import ArgumentParser
import Domain
import Localization

/// How a document stands in each language, where it is and when it is due, who it is from and how it is marked.
struct DocumentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "How the English version stands.", fr: "État de la version anglaise.", value: .state))
  var statusEn: Choice<MeetingDocument.Status>?

  @Option(
    help: ArgumentHelp(
      en: "How the French version stands.", fr: "État de la version française.", value: .state))
  var statusFr: Choice<MeetingDocument.Status>?

  @Option(help: ArgumentHelp(en: "When it is due.", fr: "Date à laquelle il est attendu.", value: .day))
  var due: String?

  @Option(help: ArgumentHelp(en: "The item it belongs to.", fr: "Le point dont il relève.", value: .itemWord))
  var item: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Where it is kept: a file, a link, a shelf mark.",
      fr: "Où il se trouve : fichier, lien, rayonnage.",
      value: .placeWord))
  var location: String?

  @Option(
    help: ArgumentHelp(en: "The date it bears.", fr: "La date qu’il porte.", value: .day))
  var dated: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Its symbol.", fr: "Sa cote.", value: .text))
  var symbol: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Who provides it.", fr: "Qui le fournit.", value: .partyWord))
  var from: String?

  var languages: MeetingDocument.Languages { .init(en: statusEn?.value, fr: statusFr?.value) }
}
