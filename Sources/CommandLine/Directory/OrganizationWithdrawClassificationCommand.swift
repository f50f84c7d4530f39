import ArgumentParser
import Commands
import Domain
import Localization

struct OrganizationWithdrawClassificationCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "withdraw-classification", en: "Take back a classification that was entered by mistake.",
      fr: "Retirer un classement saisi par erreur.",
      discussion: Phrase(
        en: "An organisation that no longer belongs to the set gets an end date instead: “classify … --to”.",
        fr:
          "Une organisation qui a cessé d’en faire partie reçoit plutôt une date de fin : « classify … --to »."
      ))
  }

  @Argument(help: ArgumentHelp(en: "The organisation.", fr: "L’organisation.", value: .organizationWord))
  var organization: String

  @Argument(
    help: ArgumentHelp(
      en: "The set, such as sahel-country.", fr: "L’ensemble, par exemple sahel-country.",
      value: .identifierWord))
  var classification: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: OrganizationID = try session.organization(organization)
    let set: Identifier<Classification> = try session.reading().identifier(classification)
    try session.save(
      WithdrawClassification(organization: id, classification: set), .record(.organization(id)))
  }
}
