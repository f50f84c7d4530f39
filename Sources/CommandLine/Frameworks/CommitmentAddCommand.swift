import ArgumentParser
import Commands
import Domain
import Localization

struct CommitmentAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", en: "Add a commitment.", fr: "Ajouter un engagement.")
  }

  @OptionGroup var framework: FrameworkArgument

  @OptionGroup var wording: WordingOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Its number or letter: 1.2.", fr: "Son numéro ou sa lettre : 1.2.", value: .number)
  )
  var code: String?

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let text = try wording.text(session)
    let command = AddCommitment(
      framework: id, text: text ?? Text(), code: code, source: session.source(source.source))
    try session.save(command, .element(text, id))
  }
}
