import ArgumentParser
import Domain
import Localization

/// The day of something that is recorded afterwards, of which only the year may be known.
struct OnOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "When: a day, a month, a year or “not-stated”.",
      fr: "Quand : un jour, un mois, une année ou « not-stated ».",
      value: .day))
  var on: String?

  func date(_ session: Session) throws(CommandLineError) -> StatedDate? {
    try session.reading().stated(on, .date)
  }
}
