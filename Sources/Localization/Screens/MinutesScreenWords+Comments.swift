import Domain

/// The words about comments on minutes, paragraph by paragraph, and what was done with them.
extension MinutesWords {
  public static let wholeSection = Phrase(en: "The whole section", fr: "Toute la rubrique")
  public static func paragraph(_ number: Int) -> Phrase { Phrase(same: "§ \(number)") }
  /// `§ 3 – Mali thanked the host …`
  public static func paragraph(_ number: Int, _ words: String) -> Phrase {
    Phrase(same: "§ \(number) – \(words)")
  }
  public static func onGone(_ quote: String) -> Phrase {
    Phrase(
      en: "on a paragraph that is no longer there: “\(quote)”",
      fr: "sur un paragraphe qui n’y est plus : « \(quote) »")
  }
  public static func on(_ quote: String) -> Phrase {
    Phrase(en: "On: “\(quote)”", fr: "Sur : « \(quote) »")
  }
  /// `1 comment open`, in a list of sections.
  public static func open(_ count: Int) -> Phrase {
    Phrase(en: "\(count) comment\(count == 1 ? "" : "s") open", fr: "\(count) en suspens")
  }
  public static func stillOpen(_ count: Int) -> Phrase {
    let noun = Field.comment.noun.counted(count)
    return Phrase(
      en: "\(noun.en) still open: say what was done before approval.",
      fr: "\(noun.fr) en suspens : indiquez la suite donnée avant l’approbation.")
  }

  public static let keySettle = Phrase(en: "Outcome", fr: "Suite")
  public static let settle = Phrase(en: "What was done with the comment", fr: "Suite donnée à l’observation")
  public static let textIsYours = Phrase(
    en: "What is accepted you write into the section yourself (F4 there).",
    fr: "Ce qui est retenu, vous l’écrivez vous-même dans la rubrique (F4 sur celle-ci).")
  public static let settleHelp = Phrase(
    en: "Say what was done with this comment: taken, or not and why",
    fr: "Indiquer la suite donnée à cette observation : retenue, ou non et pourquoi")
  public static let editComment = Phrase(en: "Edit a comment", fr: "Modifier une observation")
  public static let editCommentHelp = Phrase(
    en: "Put the words, the author or the date of this comment right",
    fr: "Corriger le texte, l’auteur ou la date de cette observation")
  public static let notTakenReason = Phrase(en: "Why not", fr: "Pourquoi")
  public static let settledOn = Phrase(en: "Settled on", fr: "Décidé le")
  public static let commentParagraphHelp = Phrase(
    en: "Record a comment on this paragraph", fr: "Consigner une observation sur ce paragraphe")
}
