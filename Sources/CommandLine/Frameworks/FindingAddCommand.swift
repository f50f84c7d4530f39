import ArgumentParser
import Commands
import Domain
import Localization

struct FindingAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", en: "Enter a strength, a weakness, a good practice, a lesson or an action.",
      fr: "Enregistrer un point fort, un point faible, une bonne pratique, un enseignement ou une action.")
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The review, by its id or title.", fr: "La revue, par son id ou son intitulé.", value: .reviewWord))
  var review: String

  @Option(
    help: ArgumentHelp(en: "What it is.", fr: "Ce que c’est.", value: .kindWord))
  var kind: Choice<ReviewPoint.Kind>

  @OptionGroup var wording: WordingOptions

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A project in which it was seen; repeat for several.",
      fr: "Un projet où il a été observé ; à répéter pour plusieurs.", value: .projectWord))
  var project: [String] = []

  @OptionGroup var assignment: AssignmentOptions

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<Review> = try session.review(review, of: id)
    let text = try wording.text(session)
    let command = AddReviewPoint(
      framework: id, review: known, kind: kind.value, text: text ?? Text(),
      projects: try session.projects(project),
      responsible: try session.parties(assignment.by),
      deadline: try session.reading().deadline(assignment.due), source: session.source(source.source))
    try session.save(command, .element(text, id))
  }
}
