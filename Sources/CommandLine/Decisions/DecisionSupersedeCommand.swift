import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionSupersedeCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "supersede", en: "Record that a later decision supersedes an earlier one.",
      fr: "Enregistrer qu’une décision ultérieure en remplace une autre.")
  }

  @OptionGroup var decision: DecisionArgument

  @Argument(
    help: ArgumentHelp(en: "The earlier decision.", fr: "La décision antérieure.", value: .decisionWord))
  var earlier: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    let earlier = try session.decision(earlier)
    let receipt = try session.perform(SupersedeDecision(decision: reference, supersedes: earlier))
    let (new, old) = (try session.phrase(.decision(reference)), try session.phrase(.decision(earlier)))
    try session.confirm(receipt, .words(Confirmations.superseded(old, by: new)))
  }
}
