import ArgumentParser
import Commands
import Domain
import Localization

struct AgendaStateCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "state", en: "Say what became of an item: discussed, concluded, deferred, withdrawn…",
      fr: "Indiquer ce qu’est devenu un point : examiné, conclu, renvoyé, retiré…")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var item: ItemArgument

  @Argument(help: ArgumentHelp(en: "The new state.", fr: "Le nouvel état.", value: .state))
  var state: Choice<AgendaItem.State>

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let item: Identifier<AgendaItem> = try session.item(item.item, of: id)
    try session.save(ChangeAgendaItemState(meeting: id, item: item, to: state.value), .item(item, id))
  }
}
