import ArgumentParser
import Domain
import Localization

/// The text of a decision, in numbered paragraphs.
struct ParagraphOptions: ParsableArguments {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A paragraph in the language of the messages; @FILE or - reads a file or the input.",
      fr: "Un paragraphe dans la langue des messages ; @FICHIER ou - lit un fichier ou l’entrée.",
      value: .text))
  var text: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(en: "A paragraph in English.", fr: "Un paragraphe en anglais.", value: .text))
  var textEn: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(en: "A paragraph in French.", fr: "Un paragraphe en français.", value: .text))
  var textFr: [String] = []

  func paragraphs(_ session: Session) throws(CommandLineError) -> [Text] {
    try session.paragraphs(en: textEn, fr: textFr, own: text)
  }

  /// Whether nothing was given.
  var isEmpty: Bool { text.isEmpty && textEn.isEmpty && textFr.isEmpty }
}
