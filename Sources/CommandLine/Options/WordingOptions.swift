import ArgumentParser
import Domain
import Localization

/// The words of a corrigendum, a reservation, a section of the minutes.
struct WordingOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Text in the language of the messages.", fr: "Texte dans la langue des messages.", value: .text))
  var text: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Text in English.", fr: "Texte en anglais.", value: .text)
  )
  var textEn: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Text in French.", fr: "Texte en français.", value: .text)
  )
  var textFr: String?

  func text(_ session: Session) throws(CommandLineError) -> Text? {
    try session.text(en: textEn, fr: textFr, own: text)
  }
}
