import ArgumentParser
import Commands
import Domain
import Localization

struct MinutesEditCommentCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit-comment", en: "Put right what was entered of a comment on the minutes.",
      fr: "Corriger la saisie d’une observation sur le compte rendu.",
      discussion: Phrase(
        en:
          "The comments have numbers in “show MEETING”; once the minutes are approved, they stay as they are.",
        fr:
          "Les observations sont numérotées dans « show RÉUNION » ; après l’approbation du compte rendu, elles restent telles quelles."
      ))
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var comment: CommentArgument

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Who made it.", fr: "Qui l’a formulée.", value: .partyWord))
  var by: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The comment; @FILE or - reads it.", fr: "L’observation ; @FICHIER ou - la lit.", value: .text))
  var text: String?

  @Option(help: ArgumentHelp(en: "The day it came.", fr: "La date de réception.", value: .day))
  var on: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    if by == nil, text == nil, on == nil { throw .usage(.oneNeeded(["--by", "--text", "--on"])) }
    let id: MeetingID = try session.meeting(meeting.meeting)
    let known = try session.comment(comment.comment, of: id)
    let party: Party? = try session.party(by)
    let command = EditComment(
      meeting: id, comment: known.id, by: party, text: try session.words(text),
      on: try session.reading().day(on, .date, .past))
    try session.save(command, .words(try session.names().phrase(party ?? known.by)))
  }
}
