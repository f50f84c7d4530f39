import ArgumentParser
import Commands
import Domain
import Localization

struct AllocationEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Correct an allocation.", fr: "Corriger une allocation.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties the project, the decision, the source.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide le projet, la décision, la source."))
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The allocation, by its id, project or title.",
      fr: "L’allocation, par son id, son projet ou son titre.", value: .allocationWord))
  var name: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "How much: “USD 40,265,165.50”.", fr: "Combien : « 40 265 165,50 USD ».", value: .amountWord))
  var amount: String?

  @OptionGroup var allocation: AllocationOptions
  @OptionGroup var title: TitleOptions
  @OptionGroup var on: OnOption
  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let known = try session.allocation(name, of: id)
    let noted = try session.source(of: known, in: id, \.allocations, \.id, \.source)
    let command = EditAllocation(
      fund: id, allocation: known, project: try allocation.projectRevision(session),
      title: try title.text(session), money: try session.reading().money(amount),
      on: try on.date(session), decision: try allocation.decisionRevision(session),
      remark: try remark.text(session), source: session.revision(source, over: noted))
    try session.save(command, of: id)
  }
}
