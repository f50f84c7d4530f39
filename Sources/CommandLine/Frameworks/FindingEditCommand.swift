import ArgumentParser
import Commands
import Domain
import Localization

struct FindingEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit a finding, and where it was seen; of an action, by whom and until when.",
      fr: "Modifier un constat et où il a été observé ; d’une action, par qui et l’échéance.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties a field.",
        fr: "Ce qui n’est pas indiqué reste ; « none » vide un champ."))
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

  @Option(
    help: ArgumentHelp(en: "What it is.", fr: "Ce que c’est.", value: .kindWord))
  var kind: Choice<ReviewPoint.Kind>?

  @OptionGroup var wording: WordingOptions

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A project in which it was seen, or “none”; repeat for several.",
      fr: "Un projet où il a été observé, ou « none » ; à répéter pour plusieurs.", value: .projectWord))
  var project: [String] = []

  @OptionGroup var assignment: AssignmentOptions

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<Review> = try session.review(review, of: id)
    let point: Identifier<ReviewPoint> = try session.finding(finding, of: known, in: id)
    let read = try session.reading()
    let noted = try session.element(of: id) { $0.point(point, of: known)?.source }
    let command = EditReviewPoint(
      framework: id, review: known, point: point, kind: kind?.value, text: try wording.text(session),
      projects: try session.revision(project) { words throws(CommandLineError) in try session.projects(words)
      },
      responsible: try session.partiesRevision(assignment.by),
      deadline: try session.revision(assignment.due) { words throws(CommandLineError) in
        try read.deadline(words) as Deadline
      }, source: session.revision(source, over: noted))
    try session.save(command, try session.subject(of: id) { $0.point(point, of: known)?.text })
  }
}
