import ArgumentParser
import Commands
import Domain
import Localization

struct WorkstreamAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", en: "Add a workstream.", fr: "Ajouter un flux de travail.")
  }

  @OptionGroup var framework: FrameworkArgument

  @OptionGroup var title: TitleOptions

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(en: "Who leads it.", fr: "Qui le conduit.", value: .partyWord))
  var lead: [String] = []

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let text = try title.text(session)
    let command = AddWorkstream(
      framework: id, title: text ?? Text(), leads: try session.parties(lead),
      source: session.source(source.source))
    try session.save(command, .element(text, id))
  }
}
