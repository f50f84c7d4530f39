import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionMoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "move", en: "Move a decision before another one, or to the end; numbers follow the order.",
      fr: "Déplacer une décision avant une autre, ou à la fin ; les numéros suivent l’ordre.")
  }

  @OptionGroup var decision: DecisionArgument

  @Option(
    help: ArgumentHelp(
      en: "The decision it goes before; otherwise the end.",
      fr: "La décision qu’elle précède ; à défaut, la fin.",
      value: .decisionWord))
  var before: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    var other: DecisionID?
    if let before { other = try session.decision(before).decision }
    try session.save(MoveDecision(decision: reference, before: other), .decision(reference))
  }
}
