import ArgumentParser
import Commands
import Domain
import Localization

struct PersonEraseContactCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "erase-contact", en: "Erase a person’s contact details for good.",
      fr: "Effacer définitivement les coordonnées d’une personne.")
  }

  @Argument(help: ArgumentHelp(en: "The person.", fr: "La personne.", value: .personWord))
  var person: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: PersonID = try session.person(person)
    try session.save(ErasePersonContact(person: id), .record(.person(id)))
  }
}
