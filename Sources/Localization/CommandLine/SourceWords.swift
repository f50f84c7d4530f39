import Domain

/// How sources are named when a fact is shown (domain, marks S0 to S4 and X).
public enum SourceWords {
  public static let title = Phrase(en: "Sources", fr: "Sources")
  public static let notStated = Phrase(en: "not stated", fr: "non précisé")
  /// Of a chair or a language.
  public static let notStatedFeminine = Phrase(en: "not stated", fr: "non précisée")

  /// The marks of the documents of the mission.
  public static let documents = ["S0", "S1", "S2", "S3", "S4"]

  /// The documents of the mission by their marks; an unknown mark names itself.
  public static func document(_ mark: String) -> Phrase {
    switch mark {
    case "S0":
      Phrase(en: "Partnership frameworks for the Sahel", fr: "Cadres de partenariat pour le Sahel")
    case "S1":
      Phrase(
        en: "Retreat on integrated programming, Mali, July 2021",
        fr: "Retraite sur la programmation intégrée, Mali, juillet 2021")
    case "S2":
      Phrase(
        en: "Stabilisation and Recovery section of MINUSMA, Mali",
        fr: "Section Stabilisation et relèvement de la MINUSMA, Mali")
    case "S3":
      Phrase(
        en: "Technical Secretariat of the ISSSS, DR Congo",
        fr: "Secrétariat technique de l’ISSSS, République démocratique du Congo")
    case "S4":
      Phrase(
        en: "Secretariat of the executive group of donors, Mali",
        fr: "Secrétariat du groupe exécutif des bailleurs, Mali")
    default: Phrase(same: mark)
    }
  }
}
