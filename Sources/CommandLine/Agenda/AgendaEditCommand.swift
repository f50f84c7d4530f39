import ArgumentParser
import Commands
import Domain
import Localization

struct AgendaEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Edit an item: title, annotation, documents, summary of the discussion.",
      fr: "Modifier un point : titre, annotation, documents, résumé des débats.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var item: ItemArgument
  @OptionGroup var title: TitleOptions
  @OptionGroup var annotation: AnnotationOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Summary of the discussion in English.", fr: "Résumé des débats en anglais.", value: .text))
  var discussionEn: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Summary of the discussion in French.", fr: "Résumé des débats en français.", value: .text))
  var discussionFr: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "Who presents it, or “none”; repeat it for several.",
      fr: "Qui le présente, ou « none » ; à répéter s’ils sont plusieurs.", value: .partyWord))
  var presentedBy: [String] = []

  @Option(help: ArgumentHelp(en: "What the item is.", fr: "Ce qu’est le point.", value: .kindWord))
  var kind: Choice<AgendaItem.Kind>?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "A document of the meeting that belongs to it, or “none”.",
      fr: "Un document de la réunion qui s’y rapporte, ou « none ».",
      value: .documentWord))
  var document: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      en: "An earlier decision that it follows up, or “none”.",
      fr: "Une décision antérieure à laquelle il donne suite, ou « none ».", value: .decisionWord))
  var followsUp: [String] = []

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let item: Identifier<AgendaItem> = try session.item(item.item, of: id)
    var documents: [Identifier<MeetingDocument>] = []
    for words in document where document != ["none"] { documents.append(try session.document(words, of: id)) }
    var followed: [DecisionReference] = []
    for words in followsUp where followsUp != ["none"] { followed.append(try session.decision(words)) }
    let command = EditAgendaItem(
      meeting: id, item: item, title: try title.text(session), annotation: try annotation.text(session),
      discussion: try session.text(en: discussionEn, fr: discussionFr),
      presenters: try session.partiesRevision(presentedBy), kind: kind?.value,
      documents: document.isEmpty ? .kept : .to(documents),
      followsUp: followsUp.isEmpty ? .kept : .to(followed))
    try session.save(command, .item(item, id))
  }
}
