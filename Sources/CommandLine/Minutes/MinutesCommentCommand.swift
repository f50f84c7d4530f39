import ArgumentParser
import Commands
import Domain
import Localization
import Papers

struct MinutesCommentCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "comment", en: "Record a comment on circulated minutes.",
      fr: "Enregistrer une observation sur le compte rendu diffusé.",
      discussion: Phrase(
        en:
          "A comment is about the whole, a section, or one of its paragraphs, which it follows when the text is edited.",
        fr:
          "Une observation porte sur l’ensemble, une section ou l’un de ses paragraphes, qu’elle suit quand le texte est modifié."
      ))
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var by: ByOption

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The comment; @FILE or - reads it.", fr: "L’observation ; @FICHIER ou - la lit.", value: .text))
  var text: String

  @Option(
    help: ArgumentHelp(
      en: "The section it is about.", fr: "La section concernée.", value: Phrase(en: "section", fr: "section")
    ))
  var section: String?

  @Option(
    help: ArgumentHelp(
      en: "The paragraph of the section, by its number.", fr: "Le paragraphe de la section, par son numéro.",
      value: .number))
  var paragraph: String?

  @Option(
    help: ArgumentHelp(
      en: "The language whose paragraphs are counted; otherwise that of the messages.",
      fr: "La langue dont les paragraphes sont comptés ; à défaut, celle des messages.", value: .languageWord)
  )
  var language: LanguageOption?

  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    var part: Identifier<MinutesSection>?
    if let section { part = try session.section(section, of: id) }
    let anchor = try anchor(in: part, of: id, session)
    let command = CommentOnMinutes(
      meeting: id, by: try session.party(by.by), section: part, text: try session.words(text),
      on: try session.reading().day(day.on, .date, .past), paragraph: anchor)
    try session.save(command, .meeting(id))
  }

  /// The paragraph as the section has it now.
  private func anchor(
    in part: Identifier<MinutesSection>?, of meeting: MeetingID, _ session: Session
  ) throws(CommandLineError) -> ParagraphAnchor? {
    guard let paragraph else { return nil }
    guard let part else { throw .usage(.missingOption("--section")) }
    let register = try session.register()
    let day = try session.context().today
    let words = try session.asking { () throws(RegisterError) in
      try MinutesSectionWords.all(of: meeting, from: register, asOf: day)
    }
    let text = words.first { $0.section.id == part }?.words ?? Text()
    let language = language?.language ?? session.language
    let count = (text[language] ?? "").paragraphs.count
    let number = try session.reading().number(paragraph, .paragraph, in: 1...max(1, count))
    guard let anchor = number.flatMap({ ParagraphAnchor($0, of: text, in: language) }) else {
      throw .register(.invalid(.paragraph, .missing))
    }
    return anchor
  }
}
