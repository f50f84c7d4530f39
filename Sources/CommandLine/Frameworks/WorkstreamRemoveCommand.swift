import ArgumentParser
import Commands
import Domain
import Localization

struct WorkstreamRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove a workstream; its results belong to none.",
      fr: "Supprimer un flux de travail ; ses résultats ne relèvent plus d’aucun.")
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The workstream, by its id or title.", fr: "Le flux de travail, par son id ou son intitulé.",
      value: .workstreamWord))
  var workstream: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<Workstream> = try session.workstream(workstream, of: id)
    try session.save(
      RemoveWorkstream(framework: id, workstream: known),
      try session.subject(of: id) { $0.workstreams.first { $0.id == known }?.title })
  }
}
