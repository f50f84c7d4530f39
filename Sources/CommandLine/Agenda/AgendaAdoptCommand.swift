import ArgumentParser
import Commands
import Domain
import Localization

struct AgendaAdoptCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "adopt", en: "Adopt the provisional agenda, in session.",
      fr: "Adopter l’ordre du jour provisoire, en séance.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    try session.save(AdoptAgenda(meeting: id), .meeting(id))
  }
}
