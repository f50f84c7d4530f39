import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionBreakCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "break", en: "Record that silence was broken: an objection stands.",
      fr: "Enregistrer la rupture du silence : une objection est maintenue.")
  }

  @OptionGroup var decision: DecisionArgument
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    try session.save(BreakSilence(decision: reference), .decision(reference))
  }
}
