import ArgumentParser
import Commands
import Domain
import Localization

struct MinutesCorrectCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "correct", en: "Issue a corrigendum to approved minutes.",
      fr: "Publier un rectificatif à un compte rendu approuvé.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var text: WordingOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    try session.save(CorrectMinutes(meeting: id, text: try text.text(session) ?? Text()), .meeting(id))
  }
}
