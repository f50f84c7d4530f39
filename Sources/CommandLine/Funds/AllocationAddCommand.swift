import ArgumentParser
import Commands
import Domain
import Localization

struct AllocationAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", en: "Add an allocation to a project, or with a title of its own.",
      fr: "Ajouter une allocation à un projet, ou sous un titre propre.")
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "How much: “USD 40,265,165.50”.", fr: "Combien : « 40 265 165,50 USD ».", value: .amountWord))
  var amount: String

  @OptionGroup var allocation: AllocationOptions
  @OptionGroup var title: TitleOptions
  @OptionGroup var on: OnOption
  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let command = AddAllocation(
      fund: id, project: try allocation.projectID(session), title: try title.text(session),
      money: try session.reading().money(amount) as Money, on: try on.date(session),
      decision: try allocation.decisionReference(session), remark: try remark.text(session),
      source: session.source(source.source))
    try session.saveAdded(command, to: "allocations", Allocation.self, of: id)
  }
}
