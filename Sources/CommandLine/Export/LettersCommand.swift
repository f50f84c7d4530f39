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

  @Option(
    help: ArgumentHelp(
      en: "The format; docx unless told.", fr: "Le format ; docx par défaut.", value: .format))
  var format: Choice<PaperFormat> = Choice(.docx)

  @Option(
    help: ArgumentHelp(
      en: "The language of those for whom none is recorded; otherwise that of the messages.",
      fr: "La langue de ceux pour qui aucune n’est enregistrée ; à défaut, celle des messages.",
      value: .languageWord))
  var language: LanguageOption?

  @Option(
    name: [.customLong("output"), .customShort("o")], parsing: .unconditional,
    help: ArgumentHelp(
      en: "The folder to write them into; made where it is missing.",
      fr: "Le dossier où les écrire ; créé s’il manque.", value: Phrase(en: "folder", fr: "dossier")),
    completion: .directory)
  var output: String

  @Flag(help: ArgumentHelp(en: "Replace files that exist.", fr: "Remplacer les fichiers qui existent."))
  var force = false

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
    try session.write(papers, as: format.value, into: output, replacing: force)
  }
}

extension Session {
  /// Writes papers into a folder, which is made where it is missing, and names each file.
  func write(
    _ papers: [Paper], as format: PaperFormat, into folder: String, replacing: Bool
  ) throws(CommandLineError) {
    let files = environment.files
    let folder = folder.hasSuffix("/") ? folder : folder + "/"
    do throws(FileFault) {
      try files.makeFolder(folder)
      for paper in papers {
        let path = folder + paper.fileName(.paper(format))
        try files.write(path, try format.render(paper, with: files.tools), replacing)
        say(Confirmations.written(path))
      }
    } catch {
      throw .file(error)
    }
  }
}
