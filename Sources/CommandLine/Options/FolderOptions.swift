import ArgumentParser
import Localization
import Papers

/// For subcommands that write papers into a folder.
struct FolderOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "The format; docx unless told.", fr: "Le format ; docx par défaut.", value: .format))
  var format: Choice<PaperFormat> = Choice(.docx)

  @Option(
    name: [.customLong("output"), .customShort("o")], parsing: .unconditional,
    help: ArgumentHelp(
      en: "The folder to write them into; made where it is missing.",
      fr: "Le dossier où les écrire ; créé s’il manque.", value: Phrase(en: "folder", fr: "dossier")),
    completion: .directory)
  var output: String

  @OptionGroup var letterhead: LetterheadOption

  @Flag(help: ArgumentHelp(en: "Replace files that exist.", fr: "Remplacer les fichiers qui existent."))
  var force = false
}

extension Session {
  /// Writes papers into the folder, which is made where it is missing, and names each file.
  func write(_ papers: [Paper], _ options: FolderOptions) throws(CommandLineError) {
    let (files, format) = (environment.files, options.format.value)
    let folder = options.output.hasSuffix("/") ? options.output : options.output + "/"
    let letterhead = try letterhead(options.letterhead, format.rawValue)
    do throws(FileFault) {
      try files.makeFolder(folder)
      for paper in papers {
        let path = folder + paper.fileName(.paper(format))
        try files.write(path, try format.render(paper, with: files.tools, on: letterhead), options.force)
        say(Confirmations.written(path))
      }
    } catch {
      throw .file(error)
    }
  }
}
