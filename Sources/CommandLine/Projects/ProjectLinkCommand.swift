import ArgumentParser
import Commands
import Domain
import Localization

struct ProjectLinkCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "link", en: "Tie a project to funds, results and decisions.",
      fr: "Rattacher un projet à des fonds, des résultats et des décisions.")
  }

  @Argument(help: ArgumentHelp(en: "The project.", fr: "Le projet.", value: .projectWord))
  var project: String

  @OptionGroup var links: ProjectLinkOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id = try session.project(project)
    let command = LinkProject(project: id, links: try links.someLinks(session))
    try session.save(command, .record(.project(id)))
  }
}
