import ArgumentParser
import Commands
import Domain
import Localization

struct FindingFollowUpCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "follow-up", en: "Record a reminder, a contact or a status of an action.",
      fr: "Enregistrer une relance, un contact ou l’avancement d’une action.")
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
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The responsible party; not needed when there is one.",
      fr: "Le responsable ; inutile s’il n’y en a qu’un.", value: .partyWord))
  var by: String?

  @Flag(help: ArgumentHelp(en: "All responsible parties.", fr: "Tous les responsables."))
  var everyone = false

  @Option(
    help: ArgumentHelp(
      en: "What it was; otherwise a status or a note.",
      fr: "Ce que c’était ; à défaut, un avancement ou une note.", value: .kindWord))
  var kind: Choice<LogEntry.Kind>?

  @Option(
    help: ArgumentHelp(en: "How far they have come.", fr: "L’avancement.", value: .statusWord))
  var status: Choice<Responsibility.Status>?

  @Option(
    help: ArgumentHelp(en: "Per cent done.", fr: "Pourcentage réalisé.", value: .number))
  var percent: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(en: "A note.", fr: "Une note.", value: .text))
  var note: String?

  @OptionGroup var day: DayOptions

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    if by != nil, everyone { throw .usage(.exclusive(["--by", "--everyone"])) }
    let read = try session.reading()
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<Review> = try session.review(review, of: id)
    let point: Identifier<ReviewPoint> = try session.finding(finding, of: known, in: id)
    let reported = status != nil || percent != nil
    let command = FollowUpAction(
      framework: id, review: known, point: point, party: try session.party(by), everyone: everyone,
      kind: kind?.value ?? (reported ? .status : .note), status: status?.value,
      percent: try read.number(percent, .percent, in: 0...100), note: try session.words(note),
      on: try read.day(day.on, .date, .past))
    try session.save(command, try session.subject(of: id) { $0.point(point, of: known)?.text })
  }
}
