import ArgumentParser
import Commands
import Domain
import Localization

struct ClassificationAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add-classification", en: "Name a new set of organisations, to which seat rules can refer.",
      fr: "Nommer un nouvel ensemble d’organisations, auquel les règles de siège peuvent renvoyer.")
  }

  @Argument(help: ArgumentHelp(en: "Its id.", fr: "Son id.", value: .identifierWord))
  var id: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Name in English.", fr: "Nom en anglais.", value: .name))
  var nameEn: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Name in French.", fr: "Nom en français.", value: .name))
  var nameFr: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let identifier: Identifier<Classification> = try session.reading().identifier(id)
    let name = Text.given(en: nameEn, fr: nameFr) ?? Text()
    try session.save(AddClassification(id: identifier, name: name), .words(name.phrase))
  }
}
