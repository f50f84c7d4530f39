import ArgumentParser
import Commands
import Domain
import Localization

struct ProjectPartnerCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "partner", en: "Record who takes part in a project.", fr: "Enregistrer qui participe à un projet.")
  }

  @Argument(help: ArgumentHelp(en: "The project.", fr: "Le projet.", value: .projectWord))
  var project: String

  @Argument(help: ArgumentHelp(en: "Who.", fr: "Qui.", value: .partyWord))
  var party: String

  @Option(help: ArgumentHelp(en: "As what.", fr: "À quel titre.", value: .roleWord))
  var role: Choice<ProjectPartner.Role>

  @OptionGroup var source: SourceOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id = try session.project(project)
    let command = AddProjectPartner(
      project: id, party: try session.party(party), role: role.value, source: session.source(source.source))
    try session.save(command, .record(.project(id)))
  }
}
