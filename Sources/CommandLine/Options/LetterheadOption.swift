import ArgumentParser
import Localization
import Papers

/// The Word file that papers take their letterhead and styles from.
struct LetterheadOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "The office’s own Word file (.docx) for docx: its letterhead, page and styles; otherwise as set.",
      fr:
        "Le fichier Word (.docx) du secrétariat pour docx : son en-tête, sa page et ses styles ; à défaut, celui des réglages.",
      value: Phrase(en: "file", fr: "fichier")),
    completion: .file(extensions: ["docx", "dotx"]))
  var letterhead: String?
}

extension Session {
  /// The letterhead for papers of a format: as the command line says, else the settings.
  func letterhead(_ option: LetterheadOption, _ format: String) throws(CommandLineError) -> Letterhead? {
    guard format == PaperFormat.docx.rawValue else {
      if option.letterhead != nil { throw .usage(.exclusive(["--letterhead", "--format \(format)"])) }
      return nil
    }
    guard let path = option.letterhead ?? environment.letterhead else { return nil }
    let files = environment.files
    do {
      return try Letterhead(path: path, bytes: try files.read(path), tools: files.tools)
    } catch {
      throw .file(error)
    }
  }
}
