import ArgumentParser
import Commands
import Domain
import Localization

struct ResultUnlinkCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "unlink", en: "Take away the link between a decision and a result.",
      fr: "Supprimer le lien entre une décision et un résultat.")
  }

  @OptionGroup var result: ResultArgument

  @OptionGroup var decision: DecisionArgument

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference: ResultReference = try session.result(result.result)
    let command = UnlinkDecision(result: reference, decision: try session.decision(decision.decision))
    try session.save(command, .result(reference))
  }
}
