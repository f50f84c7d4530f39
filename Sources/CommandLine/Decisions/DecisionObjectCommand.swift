import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionObjectCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "object", en: "Record an objection; while it stands there is no consensus.",
      fr: "Enregistrer une objection ; tant qu’elle est maintenue, il n’y a pas de consensus.")
  }

  @OptionGroup var decision: DecisionArgument
  @OptionGroup var by: ByOption
  @OptionGroup var reason: ReasonOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    let command = RaiseObjection(
      decision: reference, by: try session.party(by.by), reason: try reason.text(session))
    try session.save(command, .decision(reference))
  }
}
