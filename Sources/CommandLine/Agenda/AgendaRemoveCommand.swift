import ArgumentParser
import Commands
import Domain
import Localization

struct AgendaRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove an item that is not adopted yet and has no decisions.",
      fr: "Retirer un point qui n’est pas encore adopté et n’a pas de décision.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var item: ItemArgument
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let item: Identifier<AgendaItem> = try session.item(item.item, of: id)
    let title = try session.names().meeting(id)?.item(item)?.title.phrase ?? Phrase(same: item.text)
    try session.save(RemoveAgendaItem(meeting: id, item: item), .words(title))
  }
}
