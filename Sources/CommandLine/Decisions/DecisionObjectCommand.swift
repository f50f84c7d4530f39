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
  @OptionGroup var day: DayOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let reference = try session.decision(decision.decision)
    let command = RaiseObjection(
      decision: reference, by: try session.party(by.by), reason: try reason.text(session),
      on: try read.day(day.on, .date, .past), at: try read.time(time.at, .time))
    try session.save(command, .decision(reference))
  }
}
