import ArgumentParser
import Commands
import Domain
import Localization

struct OrganizationAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", en: "Add a State, a UN entity, a regional organisation, a donor, a ministry…",
      fr: "Ajouter un État, une entité de l’ONU, une organisation régionale, un bailleur, un ministère…")
  }

  @Option(help: ArgumentHelp(en: "What it is.", fr: "Ce que c’est.", value: .kindWord))
  var kind: Choice<Organization.Kind>

  @OptionGroup var name: NameOptions

  @Option(
    help: ArgumentHelp(
      en: "Its id; otherwise made of the acronym or the name.",
      fr: "Son id ; à défaut, tiré du sigle ou du nom.",
      value: .identifierWord))
  var id: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The organisation it is part of.", fr: "L’organisation dont elle fait partie.",
      value: .organizationWord))
  var partOf: String?

  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let command = AddOrganization(
      id: try session.reading().identifier(id), kind: kind.value, name: name.names ?? Text(),
      acronym: name.acronyms,
      partOf: try session.organization(partOf), remark: try remark.text(session),
      source: session.source(source.source))
    try session.save(command) { $0.createdSubject }
  }
}
