import ArgumentParser
import Commands
import Domain
import Localization

struct TotalRecordCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "record", en: "Record a reported total; it is never added to what is itemised.",
      fr: "Enregistrer un total déclaré ; il ne s’ajoute jamais à ce qui est détaillé.")
  }

  @OptionGroup var argument: FundArgument

  @Argument(help: ArgumentHelp(en: "Of what.", fr: "De quoi.", value: .subjectWord))
  var subject: Choice<ReportedTotal.Subject>

  @Argument(
    help: ArgumentHelp(
      en: "How much: “USD 40,265,165.50”.", fr: "Combien : « 40 265 165,50 USD ».", value: .amountWord))
  var amount: String

  @OptionGroup var asAt: AsAtOption
  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let command = RecordReportedTotal(
      fund: id, of: subject.value, money: try session.reading().money(amount) as Money,
      asAt: try asAt.date(session), remark: try remark.text(session), source: session.source(source.source))
    try session.saveAdded(command, to: "reported", ReportedTotal.self, of: id)
  }
}
