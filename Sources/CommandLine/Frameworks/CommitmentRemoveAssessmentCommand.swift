import ArgumentParser
import Commands
import Domain
import Localization

struct CommitmentRemoveAssessmentCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("remove-assessment", en: "Take an assessment back.", fr: "Retirer une appréciation.")
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The commitment, by its number, id or words of it.",
      fr: "L’engagement, par son numéro, son id ou des mots de son texte.", value: .commitmentWord))
  var commitment: String

  @Argument(help: ArgumentHelp(en: "The partner.", fr: "Le partenaire.", value: .partyWord))
  var partner: String

  @Argument(help: ArgumentHelp(en: "The year.", fr: "L’année.", value: .year))
  var year: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<Commitment> = try session.commitment(commitment, of: id)
    let command = RemoveAssessment(
      framework: id, commitment: known, partner: try session.party(partner),
      year: try session.reading().year(year))
    try session.save(command, try session.subject(of: id) { $0.commitments.first { $0.id == known }?.text })
  }
}
