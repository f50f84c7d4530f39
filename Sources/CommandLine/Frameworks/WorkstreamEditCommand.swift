import ArgumentParser
import Commands
import Domain
import Localization

struct WorkstreamEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit a workstream.", fr: "Modifier un flux de travail.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties a field.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide un champ."))
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The workstream, by its id or title.", fr: "Le flux de travail, par son id ou son intitulé.",
      value: .workstreamWord))
  var workstream: String

  @OptionGroup var title: TitleOptions

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(en: "Who leads it, or “none”.", fr: "Qui le conduit, ou « none ».", value: .partyWord))
  var lead: [String] = []

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<Workstream> = try session.workstream(workstream, of: id)
    let noted = try session.element(of: id) { $0.workstreams.first { $0.id == known }?.source }
    let command = EditWorkstream(
      framework: id, workstream: known, title: try title.text(session),
      leads: try session.partiesRevision(lead), source: session.revision(source, over: noted))
    try session.save(command, try session.subject(of: id) { $0.workstreams.first { $0.id == known }?.title })
  }
}
