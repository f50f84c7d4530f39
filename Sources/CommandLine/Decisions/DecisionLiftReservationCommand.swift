import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionLiftReservationCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "lift-reservation", en: "Record that a reservation is lifted.",
      fr: "Enregistrer la levée d’une réserve.")
  }

  @OptionGroup var decision: DecisionArgument
  @OptionGroup var by: ByOption
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference = try session.decision(decision.decision)
    let command = LiftReservation(decision: reference, by: try session.party(by.by))
    try session.save(command, .decision(reference))
  }
}
