import ArgumentParser
import Commands
import Domain
import Localization

struct DecisionAdoptCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("adopt", en: "Adopt a decision.", fr: "Adopter une décision.")
  }

  @OptionGroup var decision: DecisionArgument

  @Option(
    help: ArgumentHelp(
      en: "How it is adopted.", fr: "Le mode d’adoption.", value: Phrase(en: "method", fr: "mode")))
  var method: Choice<AdoptionMethod>

  @OptionGroup var adoption: AdoptionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let reference = try session.decision(decision.decision)
    let command = AdoptDecision(
      decision: reference, method: method.value, asAmended: adoption.asAmended,
      votes: try read.votes(adoption.votes),
      on: try read.day(day.on, .date, .past))
    try session.save(command, .decision(reference))
  }
}
