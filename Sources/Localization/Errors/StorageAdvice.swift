/// What can happen to the folder of a register and its files.
public enum StorageAdvice {
  static func newerSchema(found: Int, known: Int) -> Advice {
    Advice(
      en:
        "This register was written by a newer version of the program (format \(found); this one knows \(known)).",
      fr:
        "Ce registre a été écrit par une version plus récente du programme (format \(found) ; celle-ci connaît le format \(known)).",
      remedy: Phrase(
        en: "It can be read; to change it, install the newer version.",
        fr: "Il peut être consulté ; pour le modifier, installez la version plus récente."))
  }

  static func notARegister(_ path: String) -> Advice {
    Advice(
      en: "There is no register in \(path).", fr: "Il n’y a pas de registre dans \(path).",
      remedy: Phrase(
        en: "Name another folder with --register, or make a register with “secretariat init”.",
        fr: "Indiquez un autre dossier avec --register, ou créez un registre avec « secretariat init »."))
  }

  static func alreadyARegister(_ path: String) -> Advice {
    Advice(
      en: "There is a register in \(path) already.", fr: "Il y a déjà un registre dans \(path).",
      remedy: Phrase(en: "Open it, or name another folder.", fr: "Ouvrez-le ou indiquez un autre dossier."))
  }

  static func cannotRead(_ path: String, _ errno: Int32) -> Advice {
    Advice(
      en: "\(path) cannot be read: \(SystemErrorWords.phrase(errno).en).",
      fr: "Lecture impossible de \(path) : \(SystemErrorWords.phrase(errno).fr).",
      remedy: Phrase(
        en: "Check that the file is there and that you may read it.",
        fr: "Vérifiez que le fichier existe et que vous avez le droit de le lire."))
  }

  static func cannotWrite(_ path: String, _ errno: Int32) -> Advice {
    Advice(
      en: "\(path) cannot be written: \(SystemErrorWords.phrase(errno).en).",
      fr: "Écriture impossible de \(path) : \(SystemErrorWords.phrase(errno).fr).",
      remedy: errno == readOnlyFileSystem
        ? copyElsewhere
        : Phrase(
          en: "Make room, or ask for the right to write there, then try again.",
          fr: "Libérez de la place ou obtenez le droit d’y écrire, puis réessayez."))
  }

  /// Why nothing can be changed in a register that can be read.
  /// - Parameter errno: the operating system's error number.
  public static func readOnly(_ path: String, errno: Int32) -> Advice {
    Advice(
      en: "This register can be read, not changed: \(path) – \(SystemErrorWords.phrase(errno).en).",
      fr: "Ce registre peut être lu, non modifié : \(path) – \(SystemErrorWords.phrase(errno).fr).",
      remedy: errno == readOnlyFileSystem
        ? copyElsewhere
        : Phrase(
          en: "Ask whoever keeps the folder for the right to write there, or open a copy of it.",
          fr: "Demandez à qui gère ce dossier le droit d’y écrire, ou ouvrez-en une copie."))
  }

  /// EROFS, by its Linux number.
  private static let readOnlyFileSystem: Int32 = 30

  /// No right helps where the medium itself takes nothing.
  private static let copyElsewhere = Phrase(
    en:
      "The medium takes no writing, whatever one’s rights: copy the register’s folder elsewhere, open the copy.",
    fr:
      "Ce support n’accepte aucune écriture, quels que soient les droits : copiez ailleurs le dossier du registre et ouvrez la copie."
  )

  static func locked(_ path: String) -> Advice {
    Advice(
      en: "Somebody else is writing to the register (\(path)).",
      fr: "Quelqu’un d’autre est en train d’écrire dans le registre (\(path)).",
      remedy: Phrase(en: "Try again in a moment.", fr: "Réessayez dans un instant."))
  }

  static func damagedJournal(_ path: String, line: Int) -> Advice {
    Advice(
      en: "Line \(line) of the journal \(path) is damaged: it does not fit its checksum.",
      fr:
        "La ligne \(line) du journal \(path) est endommagée : elle ne correspond pas à sa somme de contrôle.",
      remedy: Phrase(
        en: "The records can still be read. Restore the journal from a backup before changing anything.",
        fr:
          "Les fiches restent lisibles. Restaurez le journal à partir d’une sauvegarde avant toute modification."
      ))
  }
}
