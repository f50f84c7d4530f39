import ArgumentParser
import Commands
import Domain
import Localization

struct CommitmentEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit a commitment.", fr: "Modifier un engagement.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties a field.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide un champ."))
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The commitment, by its number, id or words of it.",
      fr: "L’engagement, par son numéro, son id ou des mots de son texte.", value: .commitmentWord))
  var commitment: String

  @OptionGroup var wording: WordingOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Its number or letter, or “none”.", fr: "Son numéro ou sa lettre, ou « none ».", value: .number))
  var code: String?

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<Commitment> = try session.commitment(commitment, of: id)
    let noted = try session.element(of: id) { $0.commitments.first { $0.id == known }?.source }
    let command = EditCommitment(
      framework: id, commitment: known, text: try wording.text(session),
      code: try session.revision(code) { words throws(CommandLineError) in words },
      source: session.revision(source, over: noted))
    try session.save(command, try session.subject(of: id) { $0.commitments.first { $0.id == known }?.text })
  }
}
