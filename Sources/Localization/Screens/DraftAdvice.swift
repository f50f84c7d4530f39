extension FileFault {
  /// Why what is being typed is not on disk, in one line of eighty columns; it is tried again by itself.
  public var draftAdvice: Advice {
    guard case .cannotWrite(let path, let number) = self else { return advice }
    let reason = SystemErrorWords.phrase(number)
    let step = Self.wantsRoom(number) ? Phrase(en: " Make room.", fr: " Libérez-en.") : .empty
    return Advice(
      Phrase(
        en: "What you type is kept in memory only: \(reason.en).",
        fr: "Saisie en mémoire seule : \(reason.fr).") + step,
      remedy: Phrase(en: "See what is wrong with \(path).", fr: "Voyez ce qui ne va pas avec \(path)."))
  }

  /// ENOSPC, EFBIG and EDQUOT, by their Linux numbers.
  private static func wantsRoom(_ number: Int32) -> Bool { [28, 27, 122].contains(number) }
}
