import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionWithdrawCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "withdraw", en: "Withdraw a draft decision.", fr: "Retirer un projet de décision.")
  }

  @OptionGroup var decision: DecisionArgument
  @OptionGroup var reason: ReasonOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    let command = WithdrawDecision(decision: reference, reason: try reason.text(session))
    try session.save(command, .decision(reference))
  }
}
