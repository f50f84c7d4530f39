import ArgumentParser
import Commands
import Domain
import Localization

struct DocumentRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove a document that was entered by mistake and that participants do not have.",
      fr: "Supprimer un document saisi par erreur et que les participants n’ont pas reçu.")
  }

  @OptionGroup var meeting: MeetingArgument

  @Argument(
    help: ArgumentHelp(
      en: "The document, by its id, symbol or title.", fr: "Le document, par son id, sa cote ou son titre.",
      value: .documentWord))
  var name: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let document: Identifier<MeetingDocument> = try session.document(name, of: id)
    let title = try session.names().meeting(id)?.document(document)?.title.phrase
    try session.save(
      RemoveMeetingDocument(meeting: id, document: document), .words(title ?? Phrase(same: name)))
  }
}
