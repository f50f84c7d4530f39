import ArgumentParser
import Localization

/// A note on one movement of money.
struct NoteOption: ParsableArguments {
  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "A note.", fr: "Une note.", value: .text))
  var note: String?

  func text(_ session: Session) throws(CommandLineError) -> String? { try session.words(note) }
}
