import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionWithdrawObjectionCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "withdraw-objection", en: "Record that an objection is withdrawn.",
      fr: "Enregistrer le retrait d’une objection.")
  }

  @OptionGroup var decision: DecisionArgument
  @OptionGroup var by: ByOption
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    let command = WithdrawObjection(decision: reference, by: try session.party(by.by))
    try session.save(command, .decision(reference))
  }
}
