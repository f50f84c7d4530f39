import Domain

/// Words that name nothing, or too much.
enum LookupAdvice {
  static func noSuchRecord(_ kind: RecordKind, _ words: String) -> Advice {
    Advice(
      en: "\(kind.noun.none.en.capitalizingFirst) answers to “\(words)”.",
      fr: "\(kind.noun.none.fr.capitalizingFirst) ne répond à « \(words) ».",
      remedy: Phrase(
        en: "Search for a part of the name, or list the \(kind.noun.plural.en).",
        fr: "Recherchez une partie du nom ou affichez la liste (\(kind.noun.plural.fr))."))
  }

  static func noSuchDecision(_ words: String) -> Advice {
    Advice(
      en: "No decision answers to “\(words)”.", fr: "Aucune décision ne répond à « \(words) ».",
      remedy: Phrase(
        en: "Give its symbol, such as MCP/6/Dec.3, or its meeting and number, such as mcp-6/3.",
        fr: "Indiquez sa cote, par exemple MCP/6/Dec.3, ou sa réunion et son numéro, par exemple mcp-6/3."))
  }

  static func noSuchElement(_ kind: ElementKind, _ words: String, in record: Phrase) -> Advice {
    Advice(
      en: "\(kind.noun.none.en.capitalizingFirst) in “\(record.en)” answers to “\(words)”.",
      fr: "\(kind.noun.none.fr.capitalizingFirst) ne répond à « \(words) » dans « \(record.fr) ».",
      remedy: remedy(kind))
  }

  static func ambiguous(_ words: String, _ candidates: [String]) -> Advice {
    Advice(
      en: "“\(words)” can mean \(candidates.listed(in: .english, .or)).",
      fr: "« \(words) » peut désigner \(candidates.listed(in: .french, .or)).",
      remedy: Phrase(
        en: "Give the identifier of the one you mean.", fr: "Donnez l’identifiant de ce que vous cherchez."))
  }

  static func identifierTaken(_ key: RecordKey, _ names: Names) -> Advice {
    Advice(
      en: "The identifier “\(key.id)” is already in use for “\(names.record(key).en)”.",
      fr: "L’identifiant « \(key.id) » est déjà utilisé pour « \(names.record(key).fr) ».",
      remedy: Phrase(en: "Choose another identifier.", fr: "Choisissez un autre identifiant."))
  }

  private static func remedy(_ kind: ElementKind) -> Phrase {
    switch kind {
    case .decision:
      Phrase(
        en: "Give its symbol, or its number on the list of the meeting.",
        fr: "Indiquez sa cote ou son numéro sur la liste de la réunion.")
    case .agendaItem:
      Phrase(
        en: "Give its number on the agenda, such as 4 or 4.1.",
        fr: "Indiquez son numéro à l’ordre du jour, par exemple 4 ou 4.1.")
    default:
      Phrase(
        en: "Show the record to see what it holds.", fr: "Affichez la fiche pour voir ce qu’elle contient.")
    }
  }
}
