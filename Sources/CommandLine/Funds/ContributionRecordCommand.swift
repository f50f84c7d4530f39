import ArgumentParser
import Commands
import Domain
import Localization

struct ContributionRecordCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "record", en: "Record a donor’s contribution with its first step.",
      fr: "Enregistrer la contribution d’un bailleur et sa première étape.",
      discussion: Phrase(
        en: "Without a step and an amount: a donor is named, and no source states what it gives.",
        fr: "Sans étape ni montant : un bailleur est cité, sans que l’on sache ce qu’il donne."))
  }

  @OptionGroup var argument: FundArgument

  @Argument(help: ArgumentHelp(en: "The donor.", fr: "Le bailleur.", value: .partyWord))
  var donor: String

  @Argument(
    help: ArgumentHelp(
      en: "The first step: pledge, commitment or receipt.",
      fr: "La première étape : annonce, engagement ou encaissement.", value: .stepWord))
  var step: Choice<ContributionStep.Kind>?

  @Argument(
    help: ArgumentHelp(
      en: "How much: “USD 40,265,165.50”.", fr: "Combien : « 40 265 165,50 USD ».", value: .amountWord))
  var amount: String?

  @OptionGroup var on: OnOption

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Out of which fund it is given.", fr: "Sur quel fonds elle est versée.", value: .fundWord))
  var through: String?

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var note: NoteOption
  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let command = RecordContribution(
      fund: id, donor: try session.party(donor), through: try session.fund(through),
      purpose: try purpose.text(session), kind: step?.value, money: try session.reading().money(amount),
      on: try on.date(session), note: try note.text(session), remark: try remark.text(session),
      source: session.source(source.source))
    try session.saveAdded(command, to: "contributions", Contribution.self, of: id)
  }
}
