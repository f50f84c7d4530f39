import ArgumentParser
import Commands
import Domain
import Localization

struct DocumentAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", en: "Add a document to a meeting.", fr: "Ajouter un document à une réunion.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var title: TitleOptions

  @Option(help: ArgumentHelp(en: "What it is.", fr: "Ce que c’est.", value: .kindWord))
  var kind = Choice(MeetingDocument.Kind.report)

  @OptionGroup var document: DocumentOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let id: MeetingID = try session.meeting(meeting.meeting)
    let title = try title.text(session) ?? Text()
    let command = AddMeetingDocument(
      meeting: id, kind: kind.value, title: title, symbol: document.symbol, languages: document.languages,
      from: try session.party(document.from), due: try read.day(document.due, .date),
      item: try session.item(document.item, of: id), location: document.location,
      dated: try read.date(document.dated, .dated, .past))
    try session.save(command) { receipt in
      let added: Identifier<MeetingDocument>? = receipt.added(to: "documents")
      return .words(title.phrase + (added.map { " (\($0))" } ?? ""))
    }
  }
}
