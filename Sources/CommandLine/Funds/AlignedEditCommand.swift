import ArgumentParser
import Commands
import Domain
import Localization

struct AlignedEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Change what is known of an aligned programme.",
      fr: "Modifier ce que l’on sait d’un programme aligné.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties the partners, the amount, the source.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide les partenaires, le montant, la source."))
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The programme, by its id or its donor.", fr: "Le programme, par son id ou son bailleur.",
      value: Phrase(en: "programme", fr: "programme")))
  var name: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "The donor.", fr: "Le bailleur.", value: .partyWord))
  var donor: String?

  @OptionGroup var title: TitleOptions
  @OptionGroup var programme: AlignedOptions
  @OptionGroup var asAt: AsAtOption
  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let known = try session.alignedProgramme(name, of: id)
    let noted = try session.source(of: known, in: id, \.aligned, \.id, \.source)
    let read = try session.reading()
    let command = EditAlignedProgramme(
      fund: id, programme: known, donor: try session.party(donor), title: try title.text(session),
      partners: try session.partiesRevision(programme.partner), area: try programme.area(session),
      money: try session.revision(programme.amount) { words throws(CommandLineError) in
        try read.money(words) as Money
      },
      asAt: try asAt.date(session), remark: try remark.text(session),
      source: session.revision(source, over: noted))
    try session.save(command, of: id)
  }
}
