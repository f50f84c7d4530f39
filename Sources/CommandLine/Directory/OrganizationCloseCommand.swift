import ArgumentParser
import Commands
import Domain
import Localization

struct OrganizationCloseCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "close", en: "Record that an organisation is over; its seats end with it.",
      fr: "Enregistrer la fermeture d’une organisation ; ses sièges prennent fin avec elle.")
  }

  @Argument(help: ArgumentHelp(en: "The organisation.", fr: "L’organisation.", value: .organizationWord))
  var organization: String

  @Option(
    help: ArgumentHelp(
      en: "Its last day; otherwise today.", fr: "Son dernier jour ; à défaut, aujourd’hui.", value: .day))
  var on: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "By what act, in English.", fr: "Par quel acte, en anglais.", value: .text))
  var instrumentEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "By what act, in French.", fr: "Par quel acte, en français.", value: .text))
  var instrumentFr: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The organisation that continues it.", fr: "L’organisation qui lui succède.",
      value: .organizationWord))
  var successor: String?

  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: OrganizationID = try session.organization(organization)
    let command = CloseOrganization(
      organization: id, on: try session.reading().date(on, .date),
      instrument: .given(en: instrumentEn, fr: instrumentFr),
      successor: try session.organization(successor), source: session.source(source.source))
    try session.save(command, .record(.organization(id)))
  }
}
