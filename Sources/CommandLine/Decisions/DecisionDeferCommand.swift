import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionDeferCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "defer", en: "Defer a decision.", fr: "Reporter une décision.")
  }

  @OptionGroup var decision: DecisionArgument
  @OptionGroup var reason: ReasonOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    let command = DeferDecision(decision: reference, reason: try reason.text(session))
    try session.save(command, .decision(reference))
  }
}
