import Domain
import Localization

extension CSVEncoding {
  public var phrase: Phrase {
    switch self {
    case .utf8: Phrase(same: "UTF-8")
    case .utf8WithMark: Phrase(en: "UTF-8 with a byte order mark", fr: "UTF-8 avec marque d’ordre")
    case .utf16: Phrase(same: "UTF-16")
    case .latin1: Phrase(same: "Latin-1")
    case .windows1252: Phrase(same: "Windows-1252")
    }
  }
}

extension CSVDocument.Separator {
  public var phrase: Phrase {
    switch self {
    case .comma: Phrase(en: "commas", fr: "virgules")
    case .semicolon: Phrase(en: "semicolons", fr: "points-virgules")
    case .tab: Phrase(en: "tabs", fr: "tabulations")
    }
  }
}

extension ImportKind {
  public var phrase: Phrase {
    switch self {
    case .followUp: Phrase(en: "follow-up table", fr: "tableau de suivi")
    case .decisions: Phrase(en: "register of decisions", fr: "registre des décisions")
    case .organizations: Phrase(en: "organisations", fr: "organisations")
    case .people: Phrase(en: "people", fr: "personnes")
    case .contributions: Phrase(en: "contributions", fr: "contributions")
    case .indicators: Phrase(en: "indicators", fr: "indicateurs")
    }
  }
}

extension CSVSyntaxError {
  /// Why the file is no table, with the line and what to do.
  public func advice(_ file: String) -> Advice {
    let place = Phrase(en: "\(file), line \(line): ", fr: "\(file), ligne \(line) : ")
    switch reason {
    case .invalidUTF8:
      return Advice(
        place + Phrase(en: "this is not text.", fr: "ce n’est pas du texte."),
        remedy: Phrase(en: "Save it as CSV once more.", fr: "Enregistrez-le de nouveau en CSV."))
    case .empty:
      return Advice(
        Phrase(en: "\(file) is empty.", fr: "\(file) est vide."),
        remedy: Phrase(
          en: "Its first line names the columns, as the lists write them.",
          fr: "Sa première ligne nomme les colonnes, comme les listes les écrivent."))
    case .unterminatedQuote:
      return Advice(
        place
          + Phrase(
            en: "a quoted cell begins here and never ends.",
            fr: "un guillemet ouvre ici une cellule qui ne finit pas."),
        remedy: Phrase(en: "Close the quotation mark.", fr: "Fermez le guillemet."))
    case .textAfterQuote:
      return Advice(
        place + Phrase(en: "text follows a quoted cell.", fr: "du texte suit une cellule entre guillemets."),
        remedy: Phrase(
          en: "Double the quotation marks within the cell.", fr: "Doublez les guillemets dans la cellule."))
    case .cellCount(let expected, let found):
      return Advice(
        place
          + Phrase(
            en: "\(found) cells, where the first line has \(expected).",
            fr: "\(found) cellules, alors que la première ligne en a \(expected)."),
        remedy: Phrase(
          en: "Put cells with separators in them in quotation marks.",
          fr: "Mettez entre guillemets les cellules qui contiennent le séparateur."))
    }
  }
}

extension TableImport.Fault {
  /// Why the table cannot be taken in, and what to do.
  public func advice(_ file: String) -> Advice {
    let lists = Phrase(
      en:
        "Export the list as CSV and fill that in: decisions, organizations, people, contributions, indicators --csv, export follow-up --format csv.",
      fr:
        "Exportez la liste en CSV et remplissez-la : decisions, organizations, people, contributions, indicators --csv, export follow-up --format csv."
    )
    switch self {
    case .unknown(let header):
      return Advice(
        Phrase(
          en:
            "\(file): from its columns it cannot be told which table it is: \(header.joined(separator: ", ")).",
          fr: "\(file) : ses colonnes ne disent pas quel tableau c’est : \(header.joined(separator: ", "))."),
        remedy: lists
          + Phrase(
            en: " Or say which table it is with --table.", fr: " Ou dites quel tableau c’est avec --table."))
    case .missingColumn(let kind, let columns):
      let names = columns.joined(separator: ", ")
      let one = columns.count == 1
      return Advice(
        Phrase(
          en:
            "\(file) (\(kind.phrase.en)): \(one ? "the column \(names) is missing" : "one of the columns \(names) is needed").",
          fr:
            "\(file) (\(kind.phrase.fr)) : \(one ? "la colonne \(names) manque" : "il faut une des colonnes \(names)")."
        ),
        remedy: lists)
    case .twice(let name):
      return Advice(
        Phrase(
          en: "\(file): two columns are called \(name).", fr: "\(file) : deux colonnes s’appellent \(name)."),
        remedy: Phrase(en: "Leave one of them.", fr: "N’en laissez qu’une."))
    }
  }
}

/// What is said of a table that is taken in.
public enum ImportWords {
  /// `Follow-up table, UTF-8, semicolons: 12 rows`.
  public static func heading(_ table: TableImport) -> Phrase {
    (table.kind.phrase + Phrase(same: ", ") + table.document.encoding.phrase + Phrase(same: ", ")
      + table.document.separator.phrase + Phrase(en: ": ", fr: " : ")).capitalized
      + row.counted(table.document.rows.count)
  }

  public static func line(_ number: Int) -> Phrase { Phrase(en: "line \(number)", fr: "ligne \(number)") }

  public static func passedOver(_ columns: [String]) -> Phrase {
    let names = columns.joined(separator: ", ")
    return Phrase(en: "Columns not taken in: \(names).", fr: "Colonnes non reprises : \(names).")
  }

  public static func totals(changed: Int, unchanged: Int, refused: Int) -> Phrase {
    Phrase(
      en: "To change: \(changed) · as they are: \(unchanged) · refused: \(refused)",
      fr: "À modifier : \(changed) · sans changement : \(unchanged) · refusées : \(refused)")
  }

  public static let added = Phrase(en: "added", fr: "ajouté")
  public static let refused = Phrase(en: "refused", fr: "refusée")
  public static let notSavedYet = Phrase(
    en: "Nothing is saved yet: --apply saves these rows as one act, which one undo takes back.",
    fr:
      "Rien n’est encore enregistré : --apply enregistre ces lignes en un seul acte, qu’une annulation reprend."
  )
  public static let allOrNothing = Phrase(
    en: "Nothing is saved as long as a row is refused: mend or delete these rows.",
    fr: "Rien n’est enregistré tant qu’une ligne est refusée : corrigez ou supprimez ces lignes.")
  public static func saved(_ rows: Int) -> Phrase {
    Phrase(en: "Taken in: ", fr: "Repris : ") + row.counted(rows) + Phrase(same: ".")
  }

  private static let row = Noun(en: "row", fr: "ligne", .feminine)
}
