import ArgumentParser
import Commands
import Domain
import Localization

struct DocumentEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Say how a document stands, or put right what was entered of it.",
      fr: "Indiquer où en est un document, ou corriger ce qui en a été saisi.",
      discussion: Phrase(
        en: "What is left out stays; “none” empties a date, the item, the symbol, the place, the provider.",
        fr:
          "Ce qui n’est pas indiqué reste ; « none » vide une date, le point, la cote, l’emplacement, l’origine."
      ))
  }

  @OptionGroup var meeting: MeetingArgument

  @Argument(
    help: ArgumentHelp(
      en: "The document, by its id, symbol or title.", fr: "Le document, par son id, sa cote ou son titre.",
      value: .documentWord))
  var name: String

  @OptionGroup var title: TitleOptions

  @Option(help: ArgumentHelp(en: "What it is.", fr: "Ce que c’est.", value: .kindWord))
  var kind: Choice<MeetingDocument.Kind>?

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
      item: try session.revision(document.item) { words throws(CommandLineError) in
        try session.item(words, of: id) as Identifier<AgendaItem>
      }, kind: kind?.value,
      symbol: try session.revision(document.symbol) { words throws(CommandLineError) in words },
      from: try session.revision(document.from) { words throws(CommandLineError) in
        try session.party(words) as Party
      },
      dated: try session.revision(document.dated) { words throws(CommandLineError) in
        try read.date(words, .dated, .past) as PartialDate
      })
    try session.save(command) { _ in .words(Phrase(same: name)) }
  }
}
