import ArgumentParser
import Domain
import Localization
import Papers

struct LettersCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "letters", en: "Write the letter of invitation to each addressee into one folder.",
      fr: "Écrire dans un dossier la lettre d’invitation à chaque destinataire.",
      discussion: Phrase(
        en:
          "Each letter goes to the holder of the seat, in the language to write to that person in, with a copy to the alternate. All letters in one file: export letters.",
        fr:
          "Chaque lettre va au titulaire du siège, dans la langue de sa correspondance, avec copie au suppléant. Toutes les lettres en un seul fichier : export letters."
      ))
  }

  @OptionGroup var meeting: MeetingArgument

  @OptionGroup var folder: FolderOptions

  @Option(
    help: ArgumentHelp(
      en: "The language of those for whom none is recorded; otherwise that of the messages.",
      fr: "La langue de ceux pour qui aucune n’est enregistrée ; à défaut, celle des messages.",
      value: .languageWord))
  var language: LanguageOption?

  @OptionGroup var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let (register, day) = (try session.register(), try session.asOf())
    let tongue = language?.language ?? session.language
    let papers = try session.asking { () throws(RegisterError) in
      let requests = try PaperRequest.letters(of: id, from: register, asOf: day, language: tongue)
      var papers: [Paper] = []
      for request in requests {
        papers.append(try request.paper(from: register, asOf: day, in: PaperLanguage(tongue)))
      }
      return papers
    }
    try session.write(papers, folder)
  }
}
