import ArgumentParser
import Commands
import Domain
import Localization

struct OrganizationClassifyCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "classify", en: "Put an organisation into a named set, from when to when.",
      fr: "Classer une organisation dans un ensemble nommé, de quand à quand.")
  }

  @Argument(help: ArgumentHelp(en: "The organisation.", fr: "L’organisation.", value: .organizationWord))
  var organization: String

  @Argument(
    help: ArgumentHelp(
      en: "The set, such as sahel-country.", fr: "L’ensemble, par exemple sahel-country.",
      value: .identifierWord))
  var classification: String

  @Option(
    help: ArgumentHelp(
      en: "From when, or “not-stated”.", fr: "Depuis quand, ou « not-stated ».", value: .day))
  var from: String

  @Option(
    help: ArgumentHelp(
      en: "Until when, or “not-stated”.", fr: "Jusqu’à quand, ou « not-stated ».", value: .day))
  var to: String?

  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let id: OrganizationID = try session.organization(organization)
    let set: Identifier<Classification> = try read.identifier(classification)
    let command = ClassifyOrganization(
      organization: id, classification: set, from: try read.stated(from, .from),
      to: try read.stated(to, .to), source: session.source(source.source))
    try session.save(command, .record(.organization(id)))
  }
}
