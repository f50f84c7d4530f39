import ArgumentParser
import Commands
import Domain
import Localization

struct BodyAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", en: "Add a coordination body.", fr: "Ajouter une instance de coordination.")
  }

  @Option(help: ArgumentHelp(en: "What it is.", fr: "Ce que c’est.", value: .kindWord))
  var kind: Choice<Body.Kind>

  @OptionGroup var name: NameOptions

  @Option(
    help: ArgumentHelp(
      en: "Its id; otherwise made of the acronym or the name.",
      fr: "Son id ; à défaut, tiré du sigle ou du nom.",
      value: .identifierWord))
  var id: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "The body above it.", fr: "L’instance dont elle relève.", value: .bodyWord))
  var parent: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(en: "A body that it serves.", fr: "Une instance qu’elle sert.", value: .bodyWord))
  var serves: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The organisation it is an office of.", fr: "L’organisation dont elle est un bureau.",
      value: .organizationWord))
  var organization: String?

  @Flag(help: ArgumentHelp(en: "It is only proposed so far.", fr: "Elle n’est encore que proposée."))
  var proposed = false

  @OptionGroup var pillar: PillarOptions
  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var cadence: CadenceOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    var served: [BodyID] = []
    for words in serves { served.append(try session.body(words)) }
    let command = AddBody(
      id: try session.reading().identifier(id), kind: kind.value, name: name.names ?? Text(),
      acronym: name.acronyms,
      parent: try session.body(parent), serves: served, pillar: pillar.text,
      purpose: try purpose.text(session),
      organization: try session.organization(organization), cadence: try cadence.cadence(over: nil, session),
      source: session.source(source.source), isProposed: proposed)
    try session.save(command) { $0.createdSubject }
  }
}
