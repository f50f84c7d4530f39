import Domain

/// An organisation that is over.
public enum ClosureWords {
  public static let close = Phrase(en: "Close the organisation", fr: "Clore l’organisation")
  public static let correct = Phrase(en: "Correct the closing", fr: "Corriger la clôture")
  public static let reopen = Phrase(en: "Take the closing back", fr: "Annuler la clôture")
  public static let notClosed = Phrase(
    en: "Nothing was changed: the organisation is not closed",
    fr: "Rien n’a changé : l’organisation n’est pas close")
  public static let help = Phrase(
    en: "Record that it is over, by what act, and who continues it",
    fr: "Enregistrer sa clôture, par quel acte, et qui lui succède")
  public static let lastDay = Phrase(en: "Last day", fr: "Dernier jour")
  public static let successor = Phrase(en: "Succeeded by", fr: "Remplacée par")
  public static let continues = Phrase(en: "Continues", fr: "Succède à")

  /// What closing means.
  public static func preface(_ organization: Phrase) -> Phrase {
    Phrase(
      en: "\(organization.en.capitalizingFirst) takes no new seat after its last day. Its record stays.",
      fr:
        "\(organization.fr.capitalizingFirst) ne reçoit plus de siège après son dernier jour. Sa fiche reste consultable."
    )
  }

  public static func seatsEnd(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "The seat it holds ends with it." : "The \(count) seats it holds end with it.",
      fr: count == 1
        ? "Le siège qu’elle occupe prend fin avec elle."
        : "Les \(count) sièges qu’elle occupe prennent fin avec elle.")
  }
}

extension Closure {
  /// How an organisation stands that is over: `closed on 31 December 2023 (Security Council resolution 2690)`.
  public var phrase: Phrase {
    let day = on.map { Phrase(same: " ") + $0.adverb } ?? .empty
    let act = instrument.map { Phrase(same: " (") + $0.phrase + ")" } ?? .empty
    return Phrase(en: "closed", fr: "fermée") + day + act
  }
}
