import Domain

/// The operating system's errors that a user can do something about, by their Linux numbers.
public enum SystemErrorWords {
  public static func phrase(_ number: Int32) -> Phrase {
    switch number {
    case 1, 13: Phrase(en: "permission denied", fr: "accès refusé")
    case 2: Phrase(en: "no such file or folder", fr: "aucun fichier ou dossier de ce nom")
    case 5: Phrase(en: "the disk reports an error", fr: "le disque signale une erreur")
    case 11, 16: Phrase(en: "in use by another program", fr: "utilisé par un autre programme")
    case 17: Phrase(en: "it exists already", fr: "il existe déjà")
    case 20: Phrase(en: "not a folder", fr: "ce n’est pas un dossier")
    case 21: Phrase(en: "a folder, not a file", fr: "c’est un dossier et non un fichier")
    case 23, 24: Phrase(en: "too many open files", fr: "trop de fichiers ouverts")
    case 27: Phrase(en: "the file is too large", fr: "le fichier est trop volumineux")
    case 28: Phrase(en: "no room left on the disk", fr: "il n’y a plus de place sur le disque")
    case 30: Phrase(en: "the disk is read-only", fr: "le disque est en lecture seule")
    case 36: Phrase(en: "the name is too long", fr: "le nom est trop long")
    case 40: Phrase(en: "a symbolic link that is not followed", fr: "un lien symbolique, qui n’est pas suivi")
    case 116: Phrase(en: "the network folder has changed", fr: "le dossier réseau a changé")
    case 122: Phrase(en: "your disk quota is used up", fr: "votre quota de disque est épuisé")
    default: Phrase(en: "system error \(number)", fr: "erreur système \(number)")
    }
  }
}
