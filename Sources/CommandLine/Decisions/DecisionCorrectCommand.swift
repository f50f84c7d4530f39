import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionCorrectCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "correct", en: "Issue a corrigendum to a decision that is final.",
      fr: "Publier un rectificatif à une décision définitive.")
  }

  @OptionGroup var decision: DecisionArgument
  @OptionGroup var text: WordingOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    let command = CorrectDecision(decision: reference, text: try text.text(session) ?? Text())
    try session.save(command, .decision(reference))
  }
}
