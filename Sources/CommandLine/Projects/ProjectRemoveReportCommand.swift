import ArgumentParser
import Commands
import Domain
import Localization

struct ProjectRemoveReportCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove-report", en: "Take a report off the list of a project.",
      fr: "Retirer un rapport de la liste d’un projet.")
  }

  @Argument(help: ArgumentHelp(en: "The project.", fr: "Le projet.", value: .projectWord))
  var project: String

  @Argument(
    help: ArgumentHelp(
      en: "The report, by its id or its kind.", fr: "Le rapport, par son id ou son type.", value: .kindWord))
  var report: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id = try session.project(project)
    let command = RemoveProjectReport(project: id, report: try session.report(report, of: id))
    try session.save(command, .record(.project(id)))
  }
}
