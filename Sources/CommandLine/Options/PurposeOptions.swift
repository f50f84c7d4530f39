import ArgumentParser
import Domain
import Localization

/// What a body or a meeting is for.
struct PurposeOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Purpose in English.", fr: "Objet en anglais.", value: .text))
  var purposeEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Purpose in French.", fr: "Objet en français.", value: .text))
  var purposeFr: String?

  func text(_ session: Session) throws(CommandLineError) -> Text? {
    try session.text(en: purposeEn, fr: purposeFr)
  }
}
