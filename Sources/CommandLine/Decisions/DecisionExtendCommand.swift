import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionExtendCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "extend", en: "Give more time to object to a circulated text.",
      fr: "Prolonger le délai d’objection à un texte diffusé.")
  }

  @OptionGroup var decision: DecisionArgument

  @Option(
    help: ArgumentHelp(en: "Hours to be added.", fr: "Les heures à ajouter.", value: .number))
  var hours: String?

  @Option(help: ArgumentHelp(en: "The new last day.", fr: "Le nouveau dernier jour.", value: .day))
  var until: String?

  @Option(
    help: ArgumentHelp(
      en: "The time on that day; otherwise as before.", fr: "L’heure ce jour-là ; à défaut, la même.",
      value: .time))
  var time: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let hours = try read.number(hours, .silenceProcedurePeriod, in: 1...8760)
    let day = try read.day(until, .date)
    let time = try read.time(time, .time)
    let reference = try session.decision(decision.decision)
    try session.save(
      ExtendSilence(decision: reference, hours: hours, on: day, at: time), .decision(reference))
  }
}
