import ArgumentParser
import Commands
import Domain
import Localization

struct PhaseEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Change a phase: term, amounts, whether it is completed.",
      fr: "Modifier une phase : durée, montants, achèvement.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties the end, an amount, the source.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide la fin, un montant, la source."))
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The phase, by its id or title.", fr: "La phase, par son id ou son titre.",
      value: Phrase(en: "phase", fr: "phase")))
  var name: String

  @OptionGroup var title: TitleOptions
  @OptionGroup var phase: PhaseOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let known = try session.phase(name, of: id)
    let noted = try session.source(of: known, in: id, \.phases, \.id, \.source)
    let command = EditFundPhase(
      fund: id, phase: known, title: try title.text(session),
      from: try session.reading().stated(phase.from, .from), to: try phase.end(session),
      budget: try phase.revision(phase.budget, .budget, session),
      allocated: try phase.revision(phase.allocated, .allocated, session),
      isCompleted: phase.completed.map { .to($0) } ?? .kept,
      source: session.revision(source, over: noted))
    try session.save(command, of: id)
  }
}
