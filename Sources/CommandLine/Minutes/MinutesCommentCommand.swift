import ArgumentParser
import Commands
import Domain
import Localization

struct MinutesCommentCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "comment", en: "Record a comment on circulated minutes.",
      fr: "Enregistrer une observation sur le compte rendu diffusé.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var by: ByOption

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The comment; @FILE or - reads it.", fr: "L’observation ; @FICHIER ou - la lit.", value: .text))
  var text: String

  @Option(
    help: ArgumentHelp(
      en: "The section it is about.", fr: "La section concernée.", value: Phrase(en: "section", fr: "section")
    ))
  var section: String?

  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    var part: Identifier<MinutesSection>?
    if let section { part = try session.section(section, of: id) }
    let command = CommentOnMinutes(
      meeting: id, by: try session.party(by.by), section: part, text: try session.words(text),
      on: try session.reading().day(day.on, .date, .past))
    try session.save(command, .meeting(id))
  }
}
