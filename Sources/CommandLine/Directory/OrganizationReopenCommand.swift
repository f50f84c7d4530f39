import ArgumentParser
import Commands
import Domain
import Localization

struct OrganizationReopenCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "reopen", en: "Take back that an organisation is over; its seats stay ended.",
      fr: "Revenir sur la fermeture d’une organisation ; ses sièges restent échus.")
  }

  @Argument(help: ArgumentHelp(en: "The organisation.", fr: "L’organisation.", value: .organizationWord))
  var organization: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: OrganizationID = try session.organization(organization)
    try session.save(ReopenOrganization(organization: id), .record(.organization(id)))
  }
}
