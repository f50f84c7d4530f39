import ArgumentParser
import Commands
import Domain
import Localization

struct MinutesReopenCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "reopen", en: "Open approved minutes again, for a reason that is recorded.",
      fr: "Rouvrir un compte rendu approuvé, pour un motif qui est consigné.")
  }

  @OptionGroup var meeting: MeetingArgument

  @Option(parsing: .unconditional, help: ArgumentHelp(en: "The reason.", fr: "Le motif.", value: .text))
  var reason: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    try session.save(ReopenMinutes(meeting: id, reason: try session.words(reason)), .meeting(id))
  }
}
