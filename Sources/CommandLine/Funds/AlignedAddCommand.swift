import ArgumentParser
import Commands
import Domain
import Localization

struct AlignedAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", en: "Add an aligned programme; it stands in no total of contributions.",
      fr: "Ajouter un programme aligné ; il n’entre dans aucun total de contributions.")
  }

  @OptionGroup var argument: FundArgument

  @Argument(help: ArgumentHelp(en: "The donor.", fr: "Le bailleur.", value: .partyWord))
  var donor: String

  @OptionGroup var title: TitleOptions
  @OptionGroup var programme: AlignedOptions
  @OptionGroup var asAt: AsAtOption
  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let command = AddAlignedProgramme(
      fund: id, donor: try session.party(donor), title: try title.text(session),
      partners: try session.parties(programme.partner), area: try programme.area(session),
      money: try session.reading().money(programme.amount), asAt: try asAt.date(session),
      remark: try remark.text(session), source: session.source(source.source))
    try session.saveAdded(command, to: "aligned", AlignedProgramme.self, of: id)
  }
}
