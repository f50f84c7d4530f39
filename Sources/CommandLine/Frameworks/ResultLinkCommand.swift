import ArgumentParser
import Commands
import Domain
import Localization

struct ResultLinkCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "link", en: "Link a decision to the result that it is behind.",
      fr: "Lier une décision au résultat qu’elle sert.")
  }

  @OptionGroup var result: ResultArgument

  @OptionGroup var decision: DecisionArgument

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference: ResultReference = try session.result(result.result)
    let command = LinkDecision(result: reference, decision: try session.decision(decision.decision))
    try session.save(command, .result(reference))
  }
}
