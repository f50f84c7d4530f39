import ArgumentParser
import Commands
import Domain
import Localization

struct ForecastRecordCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "record", en: "Record what a donor announced for a year, disbursed in it, or both.",
      fr: "Enregistrer ce qu’un bailleur a annoncé pour une année, ou décaissé.",
      discussion: Phrase(
        en: "Said again for the same donor, year and currency, it replaces what was said.",
        fr: "Redit pour les mêmes bailleur, année et monnaie, il remplace ce qui était dit."))
  }

  @OptionGroup var argument: FundArgument

  @Argument(help: ArgumentHelp(en: "The donor.", fr: "Le bailleur.", value: .partyWord))
  var donor: String

  @Argument(help: ArgumentHelp(en: "The year.", fr: "L’année.", value: .year))
  var year: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "What it announced.", fr: "Ce qu’il a annoncé.", value: .amountWord))
  var announced: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "What it disbursed.", fr: "Ce qu’il a décaissé.", value: .amountWord))
  var disbursed: String?

  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let read = try session.reading()
    guard announced != nil || disbursed != nil else {
      throw .usage(.oneNeeded(["--announced", "--disbursed"]))
    }
    let command = RecordForecast(
      fund: id, donor: try session.party(donor), year: try read.number(year, .year, in: 1900...2999) ?? 0,
      announced: try read.money(announced, .announced), disbursed: try read.money(disbursed, .disbursed),
      remark: try remark.text(session), source: session.source(source.source))
    try session.save(command, of: id)
  }
}
