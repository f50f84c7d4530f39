import Localization

extension IntakeWords {
  /// Above the rows that come to the same.
  static func heading(_ outcome: Intake.Outcome) -> Phrase {
    switch outcome {
    case .refused: Phrase(en: "Refused", fr: "Refusées")
    case .inDoubt: Phrase(en: "In doubt, left out", fr: "Douteux, laissés de côté")
    case .new: Phrase(en: "New", fr: "À ajouter")
    case .changed: Phrase(en: "Changed", fr: "À modifier")
    }
  }
}
