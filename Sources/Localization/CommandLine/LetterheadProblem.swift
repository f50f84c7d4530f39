/// Why a file cannot give papers their letterhead.
public enum LetterheadProblem: Hashable, Sendable, CaseIterable {
  case notWord, damaged, hasPassword, hasMacros, strict, tooLarge

  func advice(_ path: String) -> Advice {
    switch self {
    case .notWord:
      Advice(
        Phrase(
          en: "\(path) is not a Word file (.docx), and cannot give the letterhead.",
          fr: "\(path) n’est pas un fichier Word (.docx) et ne peut pas servir de papier à en-tête."),
        remedy: Phrase(
          en: "Open it in Word or LibreOffice, and save it as a Word document (.docx).",
          fr: "Ouvrez-le dans Word ou LibreOffice et enregistrez-le comme document Word (.docx)."))
    case .damaged:
      Advice(
        Phrase(
          en: "The letterhead \(path) is damaged, and cannot be read.",
          fr: "Le papier à en-tête \(path) est endommagé et ne peut pas être lu."),
        remedy: Phrase(
          en: "Take another copy of it, or open it in Word or LibreOffice and save it anew as .docx.",
          fr:
            "Prenez-en une autre copie, ou ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau en .docx."
        ))
    case .hasPassword:
      Advice(
        Phrase(
          en: "The letterhead \(path) bears a password, and cannot be read.",
          fr: "Le papier à en-tête \(path) est protégé par un mot de passe et ne peut pas être lu."),
        remedy: Phrase(
          en: "Open it in Word or LibreOffice, and save it as .docx without a password.",
          fr: "Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx sans mot de passe."))
    case .hasMacros:
      Advice(
        Phrase(
          en: "The letterhead \(path) holds macros, which do not belong into papers.",
          fr: "Le papier à en-tête \(path) contient des macros, qui n’ont pas leur place dans un document."),
        remedy: Phrase(
          en: "Save it as a Word document without macros (.docx).",
          fr: "Enregistrez-le comme document Word sans macros (.docx)."))
    case .strict:
      Advice(
        Phrase(
          en: "The letterhead \(path) is in the “Strict Open XML” variant, which is not read.",
          fr: "Le papier à en-tête \(path) est au format « Strict Open XML », qui n’est pas lu."),
        remedy: Phrase(
          en: "Save it in Word as an ordinary Word document (.docx).",
          fr: "Enregistrez-le dans Word comme document Word ordinaire (.docx)."))
    case .tooLarge:
      Advice(
        Phrase(
          en: "The letterhead \(path) is too large: unpacked, it may have 64 MB.",
          fr: "Le papier à en-tête \(path) est trop volumineux : décompressé, il ne doit pas dépasser 64 Mo."),
        remedy: Phrase(
          en: "Make its pictures smaller, and save it anew.",
          fr: "Réduisez ses images et enregistrez-le de nouveau."))
    }
  }
}
