import ArgumentParser
import Commands
import Domain
import Localization

struct AgendaMergeCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "merge", en: "Make one item of two; documents and decisions follow.",
      fr: "Réunir deux points en un seul ; documents et décisions suivent.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var item: ItemArgument

  @Option(
    help: ArgumentHelp(en: "The item that goes into it.", fr: "Le point qui y est versé.", value: .itemWord))
  var with: String

  @OptionGroup var title: TitleOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let item: Identifier<AgendaItem> = try session.item(item.item, of: id)
    let command = MergeAgendaItems(
      meeting: id, item: item, other: try session.item(with, of: id), title: try title.text(session))
    try session.save(command, .item(item, id))
  }
}
