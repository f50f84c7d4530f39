/// What can go wrong with a file outside the register; `errno` is the operating system's error number.
public enum FileFault: Error, Hashable, Sendable {
  case cannotRead(path: String, errno: Int32)
  case cannotWrite(path: String, errno: Int32)
  case exists(path: String)
  case notText(path: String)
  /// Settings are kept there, and something in it is not JSON.
  case notSettings(path: String)
  /// A Word file was to give the letterhead, and cannot.
  case notLetterhead(path: String, LetterheadProblem)
  /// A format needs a library that the machine does not have.
  case libraryMissing(FormatLibrary)
  case libraryFailed(name: String, reason: String)
}

extension FileFault {
  public var advice: Advice {
    switch self {
    case .cannotRead(let path, let number):
      Advice(
        Self.name(path, en: "The input", fr: "Le texte saisi")
          + Phrase(en: " cannot be read: ", fr: " ne peut pas être lu : ") + SystemErrorWords.phrase(number)
          + ".",
        remedy: Phrase(
          en: "Check the name and the permissions.", fr: "Vérifiez le nom et les droits d’accès."))
    case .cannotWrite(let path, let number):
      Advice(
        Self.name(path, en: "The output", fr: "Le résultat")
          + Phrase(en: " cannot be written: ", fr: " ne peut pas être écrit : ")
          + SystemErrorWords.phrase(number)
          + ".",
        remedy: Phrase(
          en: "Choose another place, or make room or a folder there; nothing was left half written.",
          fr:
            "Choisissez un autre emplacement, ou faites-y de la place ou un dossier ; rien n’a été écrit à moitié."
        ))
    case .exists(let path):
      Advice(
        Phrase(en: "\(path) exists already.", fr: "\(path) existe déjà."),
        remedy: Phrase(
          en: "Choose another name, or replace it with --force.",
          fr: "Choisissez un autre nom, ou remplacez-le avec --force."))
    case .notSettings(let path):
      Advice(
        Phrase(
          en: "\(path) does not hold settings that can be read; it was left alone.",
          fr: "\(path) ne contient pas de réglages lisibles ; il n’a pas été modifié."),
        remedy: Phrase(
          en: "Mend or delete it; until then what you choose holds for this time.",
          fr: "Corrigez-le ou supprimez-le ; d’ici là vos choix valent pour cette fois."))
    case .notLetterhead(let path, let problem): problem.advice(path)
    case .libraryMissing(let library):
      Advice(
        Phrase(
          en: "This format needs \(library.name), which is not installed here.",
          fr: "Ce format a besoin de \(library.name), qui n’est pas installé ici."),
        remedy: Phrase(
          en: "Have it installed (sudo apt-get install \(library.package))",
          fr: "Faites-le installer (sudo apt-get install \(library.package))") + library.otherwise + ".")
    case .libraryFailed(let name, let reason):
      Advice(
        Phrase(
          en: "The file could not be made: \(name) says “\(reason)”.",
          fr: "Le fichier n’a pas pu être composé : \(name) indique « \(reason) »."),
        remedy: Phrase(
          en: "Try again, or choose another format; nothing was written.",
          fr: "Recommencez, ou choisissez un autre format ; rien n’a été écrit."))
    case .notText(let path):
      Advice(
        Phrase(en: "\(path) is not a text in UTF-8.", fr: "\(path) n’est pas un texte en UTF-8."),
        remedy: Phrase(en: "Save it as UTF-8 and try again.", fr: "Enregistrez-le en UTF-8 et recommencez."))
    }
  }

  /// A path, or what `-` stands for.
  private static func name(_ path: String, en: String, fr: String) -> Phrase {
    path == "-" ? Phrase(en: en, fr: fr) : Phrase(same: path)
  }
}
