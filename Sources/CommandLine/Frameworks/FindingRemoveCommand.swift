import ArgumentParser
import Commands
import Domain
import Localization

struct FindingRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove a finding; of an action its log goes with it.",
      fr: "Supprimer un constat ; le suivi d’une action disparaît avec elle.")
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The review, by its id or title.", fr: "La revue, par son id ou son intitulé.", value: .reviewWord))
  var review: String

  @Argument(
    help: ArgumentHelp(
      en: "The finding, by its number, id or words of it.",
      fr: "Le constat, par son numéro, son id ou des mots de son texte.", value: .findingWord))
  var finding: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<Review> = try session.review(review, of: id)
    let point: Identifier<ReviewPoint> = try session.finding(finding, of: known, in: id)
    try session.save(
      RemoveReviewPoint(framework: id, review: known, point: point),
      try session.subject(of: id) { $0.point(point, of: known)?.text })
  }
}
