import ArgumentParser
import Commands
import Domain
import Localization

struct DocumentEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Say how a document stands: received, in translation, ready.",
      fr: "Indiquer où en est un document : reçu, en traduction, prêt.")
  }

  @OptionGroup var meeting: MeetingArgument

  @Argument(
    help: ArgumentHelp(
      en: "The document, by its id, symbol or title.", fr: "Le document, par son id, sa cote ou son titre.",
      value: .documentWord))
  var name: String

  @OptionGroup var title: TitleOptions
  @OptionGroup var document: DocumentOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let id: MeetingID = try session.meeting(meeting.meeting)
    let known: Identifier<MeetingDocument> = try session.document(name, of: id)
    let command = EditMeetingDocument(
      meeting: id, document: known, title: try title.text(session), status: document.languages,
      due: try session.revision(document.due) { words throws(CommandLineError) in try read.day(words, .date)
      },
      location: try session.revision(document.location) { words throws(CommandLineError) in words },
      item: try session.item(document.item, of: id))
    try session.save(command) { _ in .words(Phrase(same: name)) }
  }
}
