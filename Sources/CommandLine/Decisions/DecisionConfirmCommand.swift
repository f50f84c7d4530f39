import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionConfirmCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "confirm", en: "Confirm that a circulated text is adopted, once its clock is over.",
      fr: "Confirmer l’adoption d’un texte diffusé, une fois le délai écoulé.")
  }

  @OptionGroup var decision: DecisionArgument
  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let day = try session.reading().day(day.on, .date, .past)
    let reference = try session.decision(decision.decision)
    try session.save(ConfirmSilence(decision: reference, on: day), .decision(reference))
  }
}
