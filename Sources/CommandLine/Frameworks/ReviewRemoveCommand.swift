import ArgumentParser
import Commands
import Domain
import Localization

struct ReviewRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove a review, with all its findings.",
      fr: "Supprimer une revue, avec tous ses constats.")
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The review, by its id or title.", fr: "La revue, par son id ou son intitulé.", value: .reviewWord))
  var review: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<Review> = try session.review(review, of: id)
    try session.save(
      RemoveReview(framework: id, review: known),
      try session.subject(of: id) { $0.reviews.first { $0.id == known }?.title })
  }
}
