import ArgumentParser
import Commands
import Domain
import Localization

struct RiskRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Take off a risk that was entered by mistake.",
      fr: "Retirer un risque enregistré par erreur.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "The framework or project.", fr: "Le cadre ou le projet.",
      value: Phrase(en: "framework|project", fr: "cadre|projet")))
  var holder: String

  @Argument(help: ArgumentHelp(en: "The risk.", fr: "Le risque.", value: .riskWord))
  var risk: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let holder = try session.riskHolder(holder)
    let command = RemoveRisk(holder: holder, risk: try session.risk(risk, of: holder))
    try session.save(command, .record(holder.key))
  }
}
