/// What can go wrong with a file outside the register; `errno` is the operating system's error number.
public enum FileFault: Error, Hashable, Sendable {
  case cannotRead(path: String, errno: Int32)
  case cannotWrite(path: String, errno: Int32)
  case exists(path: String)
  case notText(path: String)
}

extension FileFault {
  public var advice: Advice {
    switch self {
    case .cannotRead(let path, let number):
      Advice(
        Phrase(en: "\(path) cannot be read: ", fr: "\(path) ne peut pas être lu : ")
          + SystemErrorWords.phrase(number) + ".",
        remedy: Phrase(
          en: "Check the name and the permissions.", fr: "Vérifiez le nom et les droits d’accès."))
    case .cannotWrite(let path, let number):
      Advice(
        Phrase(en: "\(path) cannot be written: ", fr: "\(path) ne peut pas être écrit : ")
          + SystemErrorWords.phrase(number) + ".",
        remedy: Phrase(
          en: "Make room or choose another place; nothing was left half written.",
          fr: "Libérez de la place ou choisissez un autre emplacement ; rien n’a été écrit à moitié."))
    case .exists(let path):
      Advice(
        Phrase(en: "\(path) exists already.", fr: "\(path) existe déjà."),
        remedy: Phrase(
          en: "Choose another name, or replace it with --force.",
          fr: "Choisissez un autre nom, ou remplacez-le avec --force."))
    case .notText(let path):
      Advice(
        Phrase(en: "\(path) is not a text in UTF-8.", fr: "\(path) n’est pas un texte en UTF-8."),
        remedy: Phrase(en: "Save it as UTF-8 and try again.", fr: "Enregistrez-le en UTF-8 et recommencez."))
    }
  }
}
