import ArgumentParser
import Commands
import Domain
import Localization

struct LevelAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", en: "Add a level: pillar, outcome, output, by the name it has there.",
      fr: "Ajouter un niveau : pilier, effet, produit, sous le nom qu’il y porte.")
  }

  @OptionGroup var framework: FrameworkArgument

  @OptionGroup var name: PlainNameOptions

  @Option(
    help: ArgumentHelp(en: "What it stands for.", fr: "Ce à quoi il correspond.", value: .kindWord))
  var rank: Choice<FrameworkLevel.Rank>?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The level above which it goes; otherwise lowest.",
      fr: "Le niveau au-dessus duquel il se place ; à défaut, tout en bas.", value: .levelWord))
  var before: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let text = name.text
    try session.save(
      AddLevel(
        framework: id, name: text ?? Text(), rank: rank?.value, before: try session.level(before, of: id)),
      .element(text, id))
  }
}
