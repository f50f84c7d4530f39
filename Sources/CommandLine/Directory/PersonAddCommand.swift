import ArgumentParser
import Commands
import Domain
import Localization

struct PersonAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", en: "Add a person.", fr: "Ajouter une personne.")
  }

  @Argument(
    help: ArgumentHelp(
      en: "The name, as on a name plate.", fr: "Le nom, comme sur un chevalet.", value: .name))
  var name: String

  @Option(
    help: ArgumentHelp(
      en: "The id; otherwise made of the name.", fr: "L’id ; à défaut, tiré du nom.", value: .identifierWord))
  var id: String?

  @OptionGroup var person: PersonOptions
  @OptionGroup var remark: RemarkOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let term: Term? =
      if case .to(let term) = try person.term(over: nil, session) { term } else { nil }
    let command = AddPerson(
      id: try session.reading().identifier(id), name: name, honorific: person.honorific,
      function: person.function,
      organization: try session.organization(person.organization), language: person.language?.language,
      contact: person.contact(over: nil), term: term, remark: try remark.text(session))
    try session.save(command) { $0.createdSubject }
  }
}
