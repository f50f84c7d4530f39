import Domain

/// The words of what is to check.
extension ScreenWords {
  public static func findings(_ severity: Finding.Severity) -> Phrase {
    switch severity {
    case .damage: Phrase(en: "Damage", fr: "Dommages")
    case .brokenRule: Phrase(en: "Broken rules", fr: "Règles enfreintes")
    case .warning: Phrase(en: "Warnings", fr: "Avertissements")
    }
  }
  public static let whatToDo = Phrase(en: "What to do", fr: "Que faire")
  public static let checkHint = Phrase(
    en: "Enter: the record that it is about", fr: "Entrée : la fiche concernée")
  public static let checkHelp = Phrase(
    en:
      "What the data say that a rule, a date or a hash does not: damage first, then broken rules, then warnings. Warnings never block.",
    fr:
      "Ce que les données disent et qu’une règle, une date ou une empreinte contredit : dommages, règles enfreintes, alertes. Une alerte ne bloque jamais."
  )
  public static let nothingToCheck = Phrase(en: "Nothing to check.", fr: "Rien à vérifier.")
}
