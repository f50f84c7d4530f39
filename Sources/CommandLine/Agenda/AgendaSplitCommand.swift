import ArgumentParser
import Commands
import Domain
import Localization

struct AgendaSplitCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "split", en: "Make two items of one; name what goes to the new one.",
      fr: "Scinder un point en deux ; indiquer ce qui passe au nouveau point.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var item: ItemArgument
  @OptionGroup var title: TitleOptions
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Title of the item that stays, in English.", fr: "Titre du point qui reste, en anglais.",
      value: .text))
  var remainingEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Title of the item that stays, in French.", fr: "Titre du point qui reste, en français.",
      value: .text))
  var remainingFr: String?

  @OptionGroup var annotation: AnnotationOptions

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A document of the item that goes to the new one.",
      fr: "Un document du point qui passe au nouveau.", value: .documentWord))
  var document: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A decision under the item that goes to the new one.",
      fr: "Une décision du point qui passe au nouveau.", value: .decisionWord))
  var decision: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "An earlier decision that the new item follows up instead.",
      fr: "Une décision antérieure à laquelle le nouveau point donne suite à la place.", value: .decisionWord)
  )
  var followsUp: [String] = []

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let item: Identifier<AgendaItem> = try session.item(item.item, of: id)
    var documents: [Identifier<MeetingDocument>] = []
    for words in document { documents.append(try session.document(words, of: id)) }
    var decisions: [DecisionID] = []
    for words in decision { decisions.append(try session.decision(words).decision) }
    var followed: [DecisionReference] = []
    for words in followsUp { followed.append(try session.decision(words)) }
    let command = SplitAgendaItem(
      meeting: id, item: item, title: try title.text(session) ?? Text(),
      remaining: try session.text(en: remainingEn, fr: remainingFr),
      annotation: try annotation.text(session), documents: documents, decisions: decisions,
      followsUp: followed)
    try session.save(command) { receipt in
      receipt.added(to: "agenda").map { .item($0, id) } ?? .meeting(id)
    }
  }
}
