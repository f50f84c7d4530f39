import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionReopenCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "reopen", en: "Take up a decision again, until the meeting closes.",
      fr: "Rouvrir une décision, jusqu’à la clôture de la réunion.")
  }

  @OptionGroup var decision: DecisionArgument
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    let command = ReopenDecision(decision: reference)
    try session.save(command, .decision(reference))
  }
}
