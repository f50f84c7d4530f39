import ArgumentParser
import Commands
import Domain
import Localization

struct TotalEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Correct a reported total.", fr: "Corriger un total déclaré.",
      discussion: Phrase(en: "What is left out stays.", fr: "Ce qui n’est pas indiqué reste."))
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The total, by its id.", fr: "Le total, par son id.", value: Phrase(en: "total", fr: "total")))
  var total: String

  @Option(help: ArgumentHelp(en: "Of what.", fr: "De quoi.", value: .subjectWord))
  var subject: Choice<ReportedTotal.Subject>?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "How much: “USD 40,265,165.50”.", fr: "Combien : « 40 265 165,50 USD ».", value: .amountWord))
  var amount: String?

  @OptionGroup var asAt: AsAtOption
  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let known = try session.reportedTotal(total, of: id)
    let noted = try session.source(of: known, in: id, \.reported, \.id, \.source)
    let command = EditReportedTotal(
      fund: id, total: known, of: subject?.value, money: try session.reading().money(amount),
      asAt: try asAt.date(session), remark: try remark.text(session),
      source: session.revision(source, over: noted))
    try session.save(command, of: id)
  }
}
