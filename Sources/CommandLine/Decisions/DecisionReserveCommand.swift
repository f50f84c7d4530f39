import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionReserveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "reserve", en: "Enter a reservation, which is compatible with consensus.",
      fr: "Formuler une réserve, compatible avec le consensus.")
  }

  @OptionGroup var decision: DecisionArgument
  @OptionGroup var by: ByOption
  @OptionGroup var text: WordingOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    let command = EnterReservation(
      decision: reference, by: try session.party(by.by), text: try text.text(session))
    try session.save(command, .decision(reference))
  }
}
