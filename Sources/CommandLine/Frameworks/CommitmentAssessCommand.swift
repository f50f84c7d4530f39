import ArgumentParser
import Commands
import Domain
import Localization

struct CommitmentAssessCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "assess", en: "Say how a partner kept a commitment in a year.",
      fr: "Indiquer comment un partenaire a tenu un engagement une année.")
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

  @Argument(help: ArgumentHelp(en: "How it was kept.", fr: "Comment il a été tenu.", value: .state))
  var verdict: Choice<CommitmentAssessment.Verdict>

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Note in English.", fr: "Note en anglais.", value: .text))
  var noteEn: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "Note in French.", fr: "Note en français.", value: .text))
  var noteFr: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<Commitment> = try session.commitment(commitment, of: id)
    let command = AssessCommitment(
      framework: id, commitment: known, partner: try session.party(partner),
      year: try session.reading().year(year), verdict: verdict.value, note: .given(en: noteEn, fr: noteFr))
    try session.save(command, try session.subject(of: id) { $0.commitments.first { $0.id == known }?.text })
  }
}
