import ArgumentParser
import Commands
import Domain
import Localization

struct LevelRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove a level at which no result stands.",
      fr: "Supprimer un niveau auquel ne se trouve aucun résultat.")
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The level, by its id or name.", fr: "Le niveau, par son id ou son nom.", value: .levelWord))
  var level: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<FrameworkLevel> = try session.level(level, of: id)
    try session.save(
      RemoveLevel(framework: id, level: known),
      try session.subject(of: id) { $0.levels.first { $0.id == known }?.name })
  }
}
