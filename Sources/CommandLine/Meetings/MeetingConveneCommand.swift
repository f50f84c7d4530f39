import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingConveneCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "convene", en: "Convene a meeting: date, venue, chair and agenda are settled.",
      fr: "Convoquer une réunion : date, lieu, présidence et ordre du jour sont arrêtés.")
  }

  @OptionGroup var meeting: MeetingArgument
  @Option(
    help: ArgumentHelp(
      en: "The day the invitations left that were still to be sent.",
      fr: "La date d’envoi des invitations qui restaient à envoyer.", value: .day))
  var sent: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    guard let day = try session.reading().day(sent, .date, .past) else {
      return try session.save(ConveneMeeting(meeting: id), .meeting(id))
    }
    let receipt = try session.perform { series throws(RegisterError) in
      let unsent = try series.current.meeting(id).standingInvitations.filter { $0.sent == nil }
      if !unsent.isEmpty {
        try series.perform(InviteParties(meeting: id, parties: unsent.map(\.party), sent: day))
      }
      try series.perform(ConveneMeeting(meeting: id))
    }
    try session.confirm(receipt, .meeting(id))
  }
}
