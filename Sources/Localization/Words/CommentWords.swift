import Domain

/// What was done with a comment on minutes: `taken`, `non retenue`.
extension CommentOutcome.Name {
  public var phrase: Phrase {
    switch self {
    case .taken: Phrase(en: "accepted", fr: "retenue")
    case .notTaken: Phrase(en: "not taken", fr: "non retenue")
    }
  }
}

extension CommentOutcome {
  public static let openPhrase = Phrase(en: "open", fr: "en suspens")

  /// `not taken: it was said otherwise`.
  public var phraseWithReason: Phrase {
    guard let reason, !reason.isEmpty else { return state.phrase }
    return state.phrase + Phrase(en: ": ", fr: " : ") + reason
  }
}

extension Invitation.Withdrawal {
  /// `withdrawn on 3 December 2026`.
  public var phrase: Phrase {
    let date = on.phrase(.medium)
    return Phrase(en: "withdrawn on \(date.en)", fr: "retirée le \(date.fr)")
  }
}
