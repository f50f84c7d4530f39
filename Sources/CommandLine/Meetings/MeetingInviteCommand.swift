import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingInviteCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "invite", en: "Record invitations: to everybody with a seat, or to those named.",
      fr: "Enregistrer des invitations : à tous les sièges, ou aux invités nommés.",
      discussion: Phrase(
        en: "They count as sent today; with --unsent they are listed as still to be sent.",
        fr: "Elles sont réputées envoyées aujourd’hui ; avec --unsent, elles restent à envoyer."))
  }

  @OptionGroup var meeting: MeetingArgument

  @Argument(help: ArgumentHelp(en: "Who is invited.", fr: "Qui est invité.", value: .partyWord))
  var parties: [String] = []

  @Option(help: ArgumentHelp(en: "The day they were sent.", fr: "La date d’envoi.", value: .day))
  var sent: String?

  @Flag(help: ArgumentHelp(en: "Still to be sent.", fr: "Encore à envoyer."))
  var unsent = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    if unsent, sent != nil { throw .usage(.exclusive(["--sent", "--unsent"])) }
    let read = try session.reading()
    let id: MeetingID = try session.meeting(meeting.meeting)
    let day = unsent ? nil : try read.day(sent, .date, .past) ?? read.today
    try session.save(
      InviteParties(meeting: id, parties: try session.parties(parties), sent: day), .meeting(id))
  }
}
