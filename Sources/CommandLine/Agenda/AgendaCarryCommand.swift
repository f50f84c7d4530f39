import ArgumentParser
import Commands
import Domain
import Localization

struct AgendaCarryCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "carry", en: "Lay the standard items and carry over what was deferred or is still open.",
      fr: "Poser les points d’usage et reprendre ce qui a été renvoyé ou reste en cours.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    try session.save(CarryAgenda(meeting: id), .meeting(id))
    if !common.json { try session.writeAgenda(of: id) }
  }
}

extension Session {
  /// The agenda as it stands, point by point.
  func writeAgenda(of id: MeetingID) throws(CommandLineError) {
    let register = try register()
    let meeting = try asking { () throws(RegisterError) in try register.meeting(id) }
    let rows = meeting.numberedAgenda.map { entry in
      [entry.number ?? "–", entry.item.title.phrase[language], entry.item.state.phrase[language]]
    }
    let columns = [TextTable.Column(title: ""), .init(title: "", mayWrap: true), .init(title: "")]
    write(TextTable(columns: columns, rows: rows, indent: 2).lines(width: width))
  }
}
