import ArgumentParser
import Domain
import Localization

/// The day as at which an amount was reported.
struct AsAtOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "As at which day, month or year, or “not-stated”.",
      fr: "Situation à quel jour, mois ou année, ou « not-stated ».", value: .day))
  var asAt: String?

  func date(_ session: Session) throws(CommandLineError) -> StatedDate? {
    try session.reading().stated(asAt, .asAt)
  }
}
