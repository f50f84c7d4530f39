import ArgumentParser
import Commands
import Domain
import Localization

struct FundStateCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "state", en: "Activate or close a fund; a closed one is read-only.",
      fr: "Activer ou clore un fonds ; une fois clos, il est en lecture seule.")
  }

  @OptionGroup var argument: FundArgument

  @Argument(help: ArgumentHelp(en: "The new state.", fr: "Le nouvel état.", value: .state))
  var state: Choice<FundStanding.Name>

  @Option(help: ArgumentHelp(en: "When it closed.", fr: "Date de clôture.", value: .day))
  var on: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "By what act, in English.", fr: "Par quel acte, en anglais.", value: .text))
  var instrumentEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "By what act, in French.", fr: "Par quel acte, en français.", value: .text))
  var instrumentFr: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let date = try session.reading().date(on, .date, .past)
    let standing: FundStanding =
      switch state.value {
      case .proposed: .proposed
      case .active: .active
      case .closed: .closed(on: date, instrument: .given(en: instrumentEn, fr: instrumentFr))
      }
    try session.save(ChangeFundStanding(fund: id, to: standing), of: id)
  }
}
