import ArgumentParser
import Commands
import Domain
import Localization

struct ProjectStateCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "state", en: "Take a project to another state of its life.",
      fr: "Faire passer un projet à un autre état.")
  }

  @Argument(help: ArgumentHelp(en: "The project.", fr: "Le projet.", value: .projectWord))
  var project: String

  @Argument(help: ArgumentHelp(en: "The new state.", fr: "Le nouvel état.", value: .state))
  var state: Choice<ProjectStanding.Name>

  @OptionGroup var day: DayOptions
  @OptionGroup var reason: ReasonOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id = try session.project(project)
    let command = AdvanceProject(
      project: id, to: state.value, on: try session.reading().date(day.on, .date, .past),
      reason: try reason.text(session))
    try session.save(command, .record(.project(id)))
  }
}
