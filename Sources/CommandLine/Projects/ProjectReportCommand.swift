import ArgumentParser
import Commands
import Domain
import Localization

struct ProjectReportCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "report", en: "Record a report that a project owes.", fr: "Enregistrer un rapport attendu d’un projet.")
  }

  @Argument(help: ArgumentHelp(en: "The project.", fr: "Le projet.", value: .projectWord))
  var project: String

  @Option(help: ArgumentHelp(en: "Which report.", fr: "Quel rapport.", value: .kindWord))
  var kind: Choice<ProjectReport.Kind>

  @Option(
    help: ArgumentHelp(en: "When it is due.", fr: "Date à laquelle il est attendu.", value: .day))
  var due: String?

  @Option(
    help: ArgumentHelp(en: "When it was submitted.", fr: "Date à laquelle il a été remis.", value: .day))
  var submitted: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "A note.", fr: "Une note.", value: .text))
  var note: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id = try session.project(project)
    let reading = try session.reading()
    let command = AddProjectReport(
      project: id, kind: kind.value, due: try reading.day(due, .due),
      submitted: try reading.day(submitted, .submitted, .past), note: try session.words(note))
    try session.save(command, .record(.project(id)))
  }
}
