import ArgumentParser
import Commands
import Domain
import Localization

struct FrameworkAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", en: "Add a framework, as a draft.", fr: "Ajouter un cadre, à l’état de projet.")
  }

  @Option(
    help: ArgumentHelp(en: "What it is.", fr: "Ce que c’est.", value: .kindWord))
  var kind: Choice<Framework.Kind>

  @OptionGroup var name: NameOptions

  @Option(
    help: ArgumentHelp(
      en: "Its id; otherwise made of the acronym or the name.",
      fr: "Son id ; à défaut, tiré du sigle ou du nom.", value: .identifierWord))
  var id: String?

  @OptionGroup var purpose: PurposeOptions

  @OptionGroup var term: TermOptions

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(en: "Who leads it.", fr: "Qui le pilote.", value: .partyWord))
  var owner: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The framework of which it is a part.", fr: "Le cadre dont il fait partie.", value: .frameworkWord))
  var parent: String?

  @Option(
    name: .customLong("continues"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A framework that it goes on from; repeat for several.",
      fr: "Un cadre qu’il prolonge ; à répéter pour plusieurs.",
      value: .frameworkWord))
  var predecessor: [String] = []

  @OptionGroup var area: AreaOptions

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    var above: FrameworkID?
    if let parent { above = try session.framework(parent) }
    let command = AddFramework(
      id: try session.reading().identifier(id), kind: kind.value, name: name.names ?? Text(),
      acronym: name.acronyms, purpose: try purpose.text(session),
      term: try term.term(over: Term(), session) ?? Term(), owners: try session.parties(owner), parent: above,
      predecessors: try session.frameworks(predecessor), area: area.text,
      source: session.source(source.source))
    try session.save(command) { $0.createdSubject }
  }
}
