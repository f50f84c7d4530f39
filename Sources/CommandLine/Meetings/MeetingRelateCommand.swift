import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingRelateCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "relate", en: "Link a meeting with another one.", fr: "Lier une réunion à une autre.")
  }

  @OptionGroup var meeting: MeetingArgument

  @Argument(help: ArgumentHelp(en: "The other meeting.", fr: "L’autre réunion.", value: .meetingWord))
  var other: String

  @Option(help: ArgumentHelp(en: "How they are linked.", fr: "Leur lien.", value: .relationWord))
  var relation = Choice(RelatedMeeting.Relation.seeAlso)

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let command = RelateMeetings(meeting: id, other: try session.meeting(other), relation: relation.value)
    try session.save(command, .meeting(id))
  }
}
