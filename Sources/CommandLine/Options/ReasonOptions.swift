import ArgumentParser
import Domain
import Localization

/// Why something was done.
struct ReasonOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Reason in the language of the messages.", fr: "Motif dans la langue des messages.", value: .text))
  var reason: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Reason in English.", fr: "Motif en anglais.", value: .text))
  var reasonEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Reason in French.", fr: "Motif en français.", value: .text))
  var reasonFr: String?

  func text(_ session: Session) throws(CommandLineError) -> Text? {
    try session.text(en: reasonEn, fr: reasonFr, own: reason)
  }
}
