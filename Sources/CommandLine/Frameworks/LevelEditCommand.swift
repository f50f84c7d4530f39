import ArgumentParser
import Commands
import Domain
import Localization

struct LevelEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit a level.", fr: "Modifier un niveau.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties a field.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide un champ."))
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The level, by its id or name.", fr: "Le niveau, par son id ou son nom.", value: .levelWord))
  var level: String

  @OptionGroup var name: PlainNameOptions

  @Option(
    help: ArgumentHelp(
      en: "What it stands for, or “none”.", fr: "Ce à quoi il correspond, ou « none ».", value: .kindWord))
  var rank: ChoiceOrNone<FrameworkLevel.Rank>?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<FrameworkLevel> = try session.level(level, of: id)
    let command = EditLevel(
      framework: id, level: known, name: name.text, rank: session.revision(rank))
    try session.save(command, try session.subject(of: id) { $0.levels.first { $0.id == known }?.name })
  }
}
