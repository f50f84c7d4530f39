import ArgumentParser
import Commands
import Localization

struct DecisionMergeCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "merge", en: "Merge another draft decision of the meeting into this one.",
      fr: "Fusionner dans cette décision un autre projet de la réunion.")
  }

  @OptionGroup var decision: DecisionArgument

  @Option(
    help: ArgumentHelp(
      en: "The draft decision that goes into it.", fr: "Le projet de décision qui y entre.",
      value: .decisionWord))
  var with: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    let other = try session.decision(with)
    try session.save(MergeDecisions(decision: reference, other: other.decision), .decision(reference))
  }
}
