import ArgumentParser
import Commands
import Domain
import Localization

struct PersonEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit a person.", fr: "Modifier une personne.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties an address, the organisation or an end of the term.",
        fr:
          "Ce qui n’est pas indiqué reste ; « none » vide une coordonnée, l’organisation ou un terme du mandat."
      ))
  }

  @Argument(help: ArgumentHelp(en: "The person.", fr: "La personne.", value: .personWord))
  var words: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "The new name.", fr: "Le nouveau nom.", value: .name))
  var name: String?

  @OptionGroup var person: PersonOptions

  @OptionGroup var remark: RemarkOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: PersonID = try session.person(words)
    let register = try session.register()
    let known = try session.asking { () throws(RegisterError) in try register.person(id) }
    let contact = person.contact(over: known.contact)
    let organization = try session.revision(person.organization) { words throws(CommandLineError) in
      try session.organization(words) as OrganizationID
    }
    let command = EditPerson(
      person: id, name: name, honorific: person.honorific, function: person.function,
      organization: organization,
      language: person.language?.language, contact: contact.map { .to($0) } ?? .kept,
      term: try person.term(over: known.term, session), remark: try remark.text(session))
    try session.save(command, .record(.person(id)))
  }
}
