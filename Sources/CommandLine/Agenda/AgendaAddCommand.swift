import ArgumentParser
import Commands
import Domain
import Localization

struct AgendaAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", en: "Add an item to the agenda, before the closing items.",
      fr: "Ajouter un point à l’ordre du jour, avant les points de clôture.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var title: TitleOptions

  @Option(help: ArgumentHelp(en: "What the item is.", fr: "Ce qu’est le point.", value: .kindWord))
  var kind = Choice(AgendaItem.Kind.substance)

  @Option(
    help: ArgumentHelp(en: "The item it is nested under.", fr: "Le point dont il dépend.", value: .itemWord))
  var under: String?

  @Option(help: ArgumentHelp(en: "The item it goes before.", fr: "Le point qu’il précède.", value: .itemWord))
  var before: String?

  @OptionGroup var annotation: AnnotationOptions

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "Who presents it; repeat it for several.", fr: "Qui le présente ; à répéter s’ils sont plusieurs.",
      value: .partyWord))
  var presentedBy: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "An earlier decision that it follows up.", fr: "Une décision antérieure à laquelle il donne suite.",
      value: .decisionWord))
  var followsUp: [String] = []

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    var followed: [DecisionReference] = []
    for words in followsUp { followed.append(try session.decision(words)) }
    let command = AddAgendaItem(
      meeting: id, title: try title.text(session) ?? Text(), kind: kind.value,
      parent: try session.item(under, of: id), before: try session.item(before, of: id),
      annotation: try annotation.text(session), presenters: try session.parties(presentedBy),
      followsUp: followed)
    try session.save(command) { receipt in
      receipt.added(to: "agenda").map { .item($0, id) } ?? .meeting(id)
    }
  }
}
