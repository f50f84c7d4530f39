import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionRejectCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "reject", en: "Record that a decision is rejected.", fr: "Enregistrer le rejet d’une décision.")
  }

  @OptionGroup var decision: DecisionArgument

  @Option(
    help: ArgumentHelp(
      en: "Votes in favour, against, abstentions: 2-9-1.", fr: "Voix pour, contre, abstentions : 2-9-1.",
      value: .votesWord))
  var votes: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    let command = RejectDecision(decision: reference, votes: try session.reading().votes(votes))
    try session.save(command, .decision(reference))
  }
}
