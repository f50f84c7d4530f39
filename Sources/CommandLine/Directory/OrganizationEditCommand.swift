import ArgumentParser
import Commands
import Domain
import Localization

struct OrganizationEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("edit", en: "Edit an organisation.", fr: "Modifier une organisation.")
  }

  @Argument(help: ArgumentHelp(en: "The organisation.", fr: "L’organisation.", value: .organizationWord))
  var organization: String

  @Option(help: ArgumentHelp(en: "What it is.", fr: "Ce que c’est.", value: .kindWord))
  var kind: Choice<Organization.Kind>?

  @OptionGroup var name: NameOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The organisation it is part of, or “none”.",
      fr: "L’organisation dont elle fait partie, ou « none ».",
      value: .organizationWord))
  var partOf: String?

  @OptionGroup var remark: RemarkOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: OrganizationID = try session.organization(organization)
    let register = try session.register()
    let known = try session.asking { () throws(RegisterError) in try register.organization(id) }
    let command = EditOrganization(
      organization: id, kind: kind?.value, name: name.names, acronym: name.acronyms,
      partOf: try session.revision(partOf) { words throws(CommandLineError) in try session.organization(words)
      },
      remark: try remark.text(session),
      source: session.revision(source, over: known.sources.ofAll))
    try session.save(command, .record(.organization(id)))
  }
}
