import ArgumentParser
import Commands
import Domain
import Localization

struct AgendaMoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "move", en: "Move an item before another one, or to the end.",
      fr: "Déplacer un point avant un autre, ou à la fin.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var item: ItemArgument

  @Option(
    help: ArgumentHelp(
      en: "The item it goes before; otherwise the end.", fr: "Le point qu’il précède ; à défaut, la fin.",
      value: .itemWord))
  var before: String?

  @Option(
    help: ArgumentHelp(
      en: "The item it is nested under, or “none”.", fr: "Le point dont il dépend, ou « none ».",
      value: .itemWord))
  var under: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let item: Identifier<AgendaItem> = try session.item(item.item, of: id)
    let command = MoveAgendaItem(
      meeting: id, item: item, before: try session.item(before, of: id),
      parent: try session.revision(under) { words throws(CommandLineError) in
        try session.item(words, of: id) as Identifier<AgendaItem>
      })
    try session.save(command, .item(item, id))
  }
}
