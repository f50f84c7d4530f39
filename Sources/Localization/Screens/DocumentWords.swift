import Domain

/// The words of the screens of papers.
public enum DocumentWords {
  public static let aboutMeeting = Phrase(en: "About a meeting", fr: "Sur une réunion")
  public static let aboutBody = Phrase(en: "About a body", fr: "Sur une instance")
  public static let aboutFramework = Phrase(en: "About a framework", fr: "Sur un cadre")
  public static let aboutFund = Phrase(en: "About a fund", fr: "Sur un fonds")
  public static let aboutProject = Phrase(en: "About a project", fr: "Sur un projet")
  public static let wholeRegister = Phrase(en: "The whole register", fr: "L’ensemble du registre")
  public static let subjectHint = Phrase(
    en: "Enter: the papers about it    F7: filter", fr: "Entrée : les documents à son sujet    F7 : filtrer")
  public static let subjectHelp = Phrase(
    en: """
      Papers are about a meeting, a body, a framework, a fund or a project: choose which, then the paper. The filter finds each by \
      any word of its line.
      """,
    fr: """
      Un document porte sur une réunion, une instance, un cadre, un fonds ou un projet : choisissez-en un, puis le document. Le \
      filtre trouve chacun par n’importe quel mot de sa ligne.
      """)

  public static let keyRead = Phrase(en: "Read", fr: "Lire")
  public static let keyWrite = Phrase(en: "Write", fr: "Exporter")
  public static let format = Phrase(en: "Format", fr: "Format")
  public static let language = Phrase(en: "Language", fr: "Langue")
  public static let readHelp = Phrase(
    en: "Read the paper; Tab goes back", fr: "Lire le document ; Tab revient")
  public static let writeHelp = Phrase(
    en: "Write the paper to a file", fr: "Exporter le document dans un fichier")
  public static let formatHelp = Phrase(
    en: "Choose the format of the file", fr: "Choisir le format du fichier")
  public static let languageHelp = Phrase(
    en: "Choose the language of the paper, or both side by side",
    fr: "Choisir la langue du document, ou les deux côte à côte")
  public static let listHint = Phrase(
    en: "Arrows: choose    Enter: read    w: write the file",
    fr: "Flèches : choisir    Entrée : lire    w : écrire le fichier")
  public static let readingHint = Phrase(
    en: "Arrows, PgDn: scroll    Tab: the list    w: write the file",
    fr: "Flèches, PgSuiv : défiler    Tab : la liste    w : écrire")
  public static let help = Phrase(
    en: """
      The papers of the secretariat, made from what is recorded. The preview is the plain text; the file is written in the \
      format and language chosen, and no file is replaced without asking.
      """,
    fr: """
      Les documents du secrétariat, tirés de ce qui est enregistré. L’aperçu est en texte brut ; le fichier est écrit dans le \
      format et la langue choisis, et aucun fichier n’est remplacé sans confirmation.
      """)

  public static let write = Phrase(en: "Write the paper", fr: "Exporter le document")
  public static let keyAll = Phrase(en: "All", fr: "Tout")
  public static let writeAllHelp = Phrase(
    en: "Write all the papers that can be issued into one folder",
    fr: "Exporter dans un seul dossier tous les documents qui peuvent être produits")
  public static let writeAll = Phrase(en: "Write all papers", fr: "Exporter tous les documents")
  public static let folder = Phrase(en: "Folder", fr: "Dossier")
  public static func packWritten(_ count: Int, withheld: Int, folder: String) -> Phrase {
    Phrase(
      en: "✓ \(count) paper\(count == 1 ? "" : "s") written: \(folder)",
      fr: "✓ \(count) document\(count > 1 ? "s" : "") écrit\(count > 1 ? "s" : "") : \(folder)")
      + (withheld == 0
        ? .empty
        : Phrase(en: " (\(withheld) not yet)", fr: " (\(withheld) pas encore)"))
  }
  public static func replacePack(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "Replace one file?" : "Replace \(count) files?",
      fr: count == 1 ? "Remplacer un fichier ?" : "Remplacer \(count) fichiers ?")
  }
  public static let path = Phrase(en: "File", fr: "Fichier")
  public static let noFileName = Phrase(
    en: "Give a folder and the name of a file.", fr: "Indiquez un dossier et un nom de fichier.")
  /// What is said of the ending of a file's name, as in `.doc`.
  public static func cannotBe(_ ending: String) -> Phrase {
    Phrase(
      en: "The paper cannot be written as \(ending).", fr: "Le document ne peut être produit en \(ending).")
  }
  public static func cannotBe(_ ending: String, possible endings: [String]) -> Phrase {
    cannotBe(ending) + Phrase(same: " ")
      + Phrase(
        en: "Let the name end in \(endings.listed(in: .english, .or)).",
        fr: "Terminez le nom par \(endings.listed(in: .french, .or)).")
  }
  public static let nothingToWrite = Phrase(
    en: "There is nothing to write yet", fr: "Rien à écrire pour l’instant")

  /// `English`, `both languages`.
  public static func name(of languages: [Language]) -> Phrase {
    if languages.count > 1 { return Phrase(en: "both languages", fr: "les deux langues") }
    return languages.first == .french
      ? Phrase(en: "French", fr: "français") : Phrase(en: "English", fr: "anglais")
  }

  /// `Writing: 3 of 14`.
  public static func writing(_ written: Int, of count: Int) -> Phrase {
    Phrase(en: "Writing: \(written) of \(count)", fr: "Écriture : \(written) sur \(count)")
  }

  /// `5 pages`.
  public static func pages(_ count: Int) -> Phrase { Noun(en: "page", fr: "page", .feminine).counted(count) }

  /// `HTML, French`: how the file will be.
  public static func chosen(_ format: Phrase, _ languages: [Language]) -> Phrase {
    format + ", " + name(of: languages)
  }
}
