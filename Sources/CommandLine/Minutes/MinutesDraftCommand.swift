import ArgumentParser
import Commands
import Domain
import Localization

struct MinutesDraftCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "draft", en: "Draft the minutes from what was recorded.",
      fr: "Établir le projet de compte rendu à partir de ce qui est enregistré.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    try session.save(DraftMinutes(meeting: id), .meeting(id))
  }
}
