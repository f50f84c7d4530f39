import ArgumentParser
import Domain
import Localization

/// A remark on a record.
struct RemarkOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Remark in English.", fr: "Remarque en anglais.", value: .text))
  var remarkEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Remark in French.", fr: "Remarque en français.", value: .text))
  var remarkFr: String?

  func text(_ session: Session) throws(CommandLineError) -> Text? {
    try session.text(en: remarkEn, fr: remarkFr)
  }
}
