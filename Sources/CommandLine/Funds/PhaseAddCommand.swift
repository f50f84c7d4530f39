import ArgumentParser
import Commands
import Domain
import Localization

struct PhaseAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", en: "Add a phase with its term and its budget.",
      fr: "Ajouter une phase, avec sa durée et son budget.")
  }

  @OptionGroup var argument: FundArgument
  @OptionGroup var title: TitleOptions
  @OptionGroup var phase: PhaseOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let read = try session.reading()
    let command = AddFundPhase(
      fund: id, title: try title.text(session) ?? Text(),
      term: Term(from: try read.stated(phase.from, .from) ?? .notStated, to: try read.stated(phase.to, .to)),
      budget: try read.money(phase.budget, .budget), allocated: try read.money(phase.allocated, .allocated),
      isCompleted: phase.completed, source: session.source(source.source))
    try session.saveAdded(command, to: "phases", FundPhase.self, of: id)
  }
}
