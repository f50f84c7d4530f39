import CanonicalJSON
import Domain

/// Sentences about files that cannot be read.
enum FileWords {
  static let repair = Phrase(
    en: "The file is left as it is; correct it in an editor or restore it from a backup.",
    fr:
      "Le fichier est laissé tel quel ; corrigez-le dans un éditeur ou restaurez-le à partir d’une sauvegarde."
  )
}

extension UnreadableFile {
  /// Where and why the file cannot be read: `bodies/mcp.json, line 7: …`.
  public var explanation: Phrase {
    let place =
      line > 0
      ? Phrase(en: "\(path), line \(line): ", fr: "\(path), ligne \(line) : ")
      : Phrase(en: "\(path): ", fr: "\(path) : ")
    return place + reason.phrase + "."
  }
}

extension UnreadableFile.Reason {
  public var phrase: Phrase {
    switch self {
    case .syntax(let reason): reason.phrase
    case .shape(let fault): fault.phrase
    case .otherIdentifier(let found):
      Phrase(
        en: "the record inside says that it is “\(found)”",
        fr: "la fiche qu’il contient porte l’identifiant « \(found) »"
      )
    case .misplaced:
      Phrase(
        en:
          "no record is kept here under such a name (a–z, 0–9 and hyphens; a meeting in the folder of its year)",
        fr:
          "aucune fiche n’est rangée ici sous un tel nom (a–z, 0–9 et traits d’union ; une réunion dans le dossier de son année)"
      )
    case .system(let number): SystemErrorWords.phrase(number)
    case .notAFile:
      Phrase(
        en: "a link, a folder or a device, not a file",
        fr: "c’est un lien, un dossier ou un périphérique et non un fichier")
    }
  }
}

extension JSONShapeError {
  /// The place in the record and what is wrong there.
  public var phrase: Phrase {
    guard !path.steps.isEmpty else { return reason.phrase }
    return Phrase(en: "at \(path), ", fr: "à l’endroit \(path), ") + reason.phrase
  }

  func explanation(inFile file: String) -> Phrase { Phrase(en: "\(file): ", fr: "\(file) : ") + phrase + "." }
}

extension JSONShapeReason {
  public var phrase: Phrase {
    switch self {
    case .missing(let name): Phrase(en: "“\(name)” is missing", fr: "il manque « \(name) »")
    case .expected(let kind, let found):
      Phrase(
        en: "there is \(found.phrase.en) where \(kind.phrase.en) belongs",
        fr: "on trouve \(found.phrase.fr) au lieu \(FrenchElision.de(kind.phrase.fr))")
    case .unknownValue(let value):
      Phrase(en: "“\(value)” is not a value known here", fr: "« \(value) » n’est pas une valeur connue")
    case .integerOutOfRange(let number):
      Phrase(en: "the number \(number) is out of range", fr: "le nombre \(number) est hors limites")
    case .floatingPoint:
      Phrase(en: "a number that is not whole", fr: "un nombre qui n’est pas entier")
    case .repeatedIdentifier(let id):
      Phrase(
        en: "two elements of one list have the identifier “\(id)”",
        fr: "deux éléments d’une même liste ont l’identifiant « \(id) »")
    case .invalid(let words): Phrase(en: words, fr: "valeur incorrecte : \(words)")
    }
  }
}

extension JSONKind {
  public var phrase: Phrase {
    switch self {
    case .null: Phrase(en: "null", fr: "null")
    case .bool: Phrase(en: "true or false", fr: "vrai ou faux")
    case .integer: Phrase(en: "a whole number", fr: "un nombre entier")
    case .string: Phrase(en: "a text", fr: "un texte")
    case .array: Phrase(en: "a list", fr: "une liste")
    case .object: Phrase(en: "an object", fr: "un objet")
    }
  }
}
