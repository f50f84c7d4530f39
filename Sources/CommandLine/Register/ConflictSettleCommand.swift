import ArgumentParser
import Commands
import Domain
import Localization

struct ConflictSettleCommand: Subcommand {
  enum Version: String, CaseIterable, Sendable { case standing, other }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "settle", en: "Settle a conflict: keep what stands, or the other version.",
      fr: "Régler un conflit : garder la version en vigueur ou l’autre.")
  }

  @Argument(help: ArgumentHelp(en: "The conflict.", fr: "Le conflit.", value: .identifierWord))
  var conflict: String

  @Option(
    help: ArgumentHelp(
      en: "The version to keep.", fr: "La version à garder.", value: Phrase(en: "version", fr: "version")))
  var keep: Choice<Version>

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: Identifier<Conflict> = try session.reading().identifier(conflict)
    try session.save(
      SettleConflict(conflict: id, keepOther: keep.value == .other), .words(Phrase(same: conflict)))
  }
}
