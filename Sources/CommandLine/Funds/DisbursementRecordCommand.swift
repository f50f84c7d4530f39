import ArgumentParser
import Commands
import Domain
import Localization

struct DisbursementRecordCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "record", en: "Record a disbursement, in the currency of its allocation.",
      fr: "Enregistrer un décaissement, dans la monnaie de son allocation.")
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The allocation, by its id, project or title.",
      fr: "L’allocation, par son id, son projet ou son titre.", value: .allocationWord))
  var allocation: String

  @Argument(
    help: ArgumentHelp(
      en: "How much: “USD 40,265,165.50”.", fr: "Combien : « 40 265 165,50 USD ».", value: .amountWord))
  var amount: String

  @OptionGroup var on: OnOption
  @OptionGroup var note: NoteOption
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let command = RecordDisbursement(
      fund: id, allocation: try session.allocation(allocation, of: id),
      money: try session.reading().money(amount) as Money, on: try on.date(session),
      note: try note.text(session))
    try session.save(command, of: id)
  }
}
