import ArgumentParser
import Commands
import Domain
import Localization

struct CommitmentRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove a commitment, with its assessments.",
      fr: "Supprimer un engagement, avec ses évaluations.")
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The commitment, by its number, id or words of it.",
      fr: "L’engagement, par son numéro, son id ou des mots de son texte.", value: .commitmentWord))
  var commitment: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<Commitment> = try session.commitment(commitment, of: id)
    try session.save(
      RemoveCommitment(framework: id, commitment: known),
      try session.subject(of: id) { $0.commitments.first { $0.id == known }?.text })
  }
}
