import ArgumentParser
import Commands
import Domain
import Localization

struct ProjectUnlinkCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "unlink", en: "Take such a link back.", fr: "Retirer un tel rattachement.")
  }

  @Argument(help: ArgumentHelp(en: "The project.", fr: "Le projet.", value: .projectWord))
  var project: String

  @OptionGroup var links: ProjectLinkOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id = try session.project(project)
    let command = UnlinkProject(project: id, links: try links.someLinks(session))
    try session.save(command, .record(.project(id)))
  }
}
