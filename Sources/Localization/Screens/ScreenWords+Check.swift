import Domain

/// The words of what is to check.
extension ScreenWords {
  public static let whatToDo = Phrase(en: "What to do", fr: "Que faire")
  public static let checkHint = Phrase(
    en: "Enter: the record that it is about", fr: "Entrée : la fiche concernée")
  public static let checkHelp = Phrase(
    en:
      "What the data say that a rule, a date or a hash does not, kind by kind: damage first, then broken rules, then warnings. Warnings never block. Enter goes to the record, or to the decision.",
    fr:
      "Ce que les données disent et qu’une règle, une date ou une empreinte contredit, par type : dommages, règles enfreintes, avertissements. Un avertissement ne bloque jamais. Entrée mène à la fiche ou à la décision."
  )
  public static let nothingToCheck = Phrase(en: "Nothing to check.", fr: "Rien à vérifier.")
}
