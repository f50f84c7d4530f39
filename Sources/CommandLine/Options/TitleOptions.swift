import ArgumentParser
import Domain
import Localization

/// The title of a meeting, a point, a decision or a document.
struct TitleOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Title in the language of the messages.", fr: "Titre dans la langue des messages.", value: .text))
  var title: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Title in English.", fr: "Titre en anglais.", value: .text))
  var titleEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Title in French.", fr: "Titre en français.", value: .text))
  var titleFr: String?

  func text(_ session: Session) throws(CommandLineError) -> Text? {
    try session.text(en: titleEn, fr: titleFr, own: title)
  }
}
