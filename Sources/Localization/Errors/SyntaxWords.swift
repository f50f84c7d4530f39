import CanonicalJSON
import Domain

extension JSONSyntaxReason {
  public var phrase: Phrase {
    switch self {
    case .tooDeep(let limit):
      Phrase(
        en: "more than \(limit) lists and objects inside one another",
        fr: "plus de \(limit) listes et objets imbriqués")
    case .tooLarge(let limit):
      Phrase(
        en: "larger than \(limit.grouped.en) bytes", fr: "plus de \(limit.grouped.fr) octets")
    case .duplicateKey(let key):
      Phrase(en: "“\(key)” stands there twice", fr: "« \(key) » y figure deux fois")
    case .invalidUTF8:
      Phrase(en: "bytes that are not UTF-8 text", fr: "des octets qui ne sont pas du texte UTF-8")
    case .unexpected(let character):
      Phrase(en: "“\(character)” cannot stand here", fr: "« \(character) » n’est pas à sa place")
    case .unexpectedEnd: Phrase(en: "the file ends too early", fr: "le fichier s’arrête trop tôt")
    case .notAnInteger(let number):
      Phrase(en: "\(number) is not a whole number", fr: "\(number) n’est pas un nombre entier")
    case .integerOutOfRange(let number):
      Phrase(en: "the number \(number) is too large", fr: "le nombre \(number) est trop grand")
    case .badEscape:
      Phrase(
        en: "a backslash with nothing it can stand for",
        fr: "une barre oblique inverse qui n’introduit rien de connu"
      )
    case .loneSurrogate: Phrase(en: "half of a character", fr: "la moitié d’un caractère")
    case .controlCharacter:
      Phrase(en: "a control character inside a text", fr: "un caractère de commande dans un texte")
    case .trailingContent:
      Phrase(en: "something stands after the end of the record", fr: "quelque chose suit la fin de la fiche")
    case .byteOrderMark:
      Phrase(
        en: "the file begins with a byte order mark",
        fr: "le fichier commence par une marque d’ordre des octets")
    case .empty: Phrase(en: "the file is empty", fr: "le fichier est vide")
    case .utf16:
      Phrase(en: "UTF-16 or UTF-32 text instead of UTF-8", fr: "du texte UTF-16 ou UTF-32 au lieu d’UTF-8")
    }
  }
}
