import Domain

extension Attendance.Manner {
  /// Agrees with the party that is meant; by default masculine, as lists of participants have it.
  public func phrase(_ gender: Gender) -> Phrase {
    switch self {
    case .present: Phrase(en: "present", agreeing: "présent", gender)
    case .represented: Phrase(en: "represented", agreeing: "représenté", gender)
    case .excused: Phrase(en: "excused", agreeing: "excusé", gender)
    case .absent: Phrase(en: "absent", agreeing: "absent", gender)
    }
  }

  public var phrase: Phrase { phrase(.masculine) }
}

extension Invitation.Reply {
  public var phrase: Phrase {
    switch self {
    case .accepted: Phrase(en: "accepted", fr: "a accepté")
    case .declined: Phrase(en: "declined", fr: "a décliné")
    case .tentative: Phrase(en: "tentative", fr: "réponse provisoire")
    }
  }

  /// In counts: `4 yes, 1 no`, `4 oui, 1 non`.
  public var brief: Phrase {
    switch self {
    case .accepted: Phrase(en: "yes", fr: "oui")
    case .declined: Phrase(en: "no", fr: "non")
    case .tentative: Phrase(en: "tentative", fr: "provisoire")
    }
  }

  public static let awaited = Phrase(en: "no reply yet", fr: "réponse attendue")
  public static let unsent = Phrase(en: "invitation to be sent", fr: "invitation à envoyer")
}

extension MeetingDocument.Kind {
  public var noun: Noun {
    switch self {
    case .report: Noun(en: "report", fr: "rapport", .masculine)
    case .note: Noun(en: "note", fr: "note", .feminine)
    case .draftDecision:
      Noun(en: "draft decision", fr: "projet de décision", pluriel: "projets de décision", .masculine)
    case .statement: Noun(en: "statement", fr: "déclaration", .feminine)
    case .communique: Noun(en: "communiqué", fr: "communiqué", .masculine)
    case .conclusions:
      Noun(
        en: "record of conclusions", plural: "records of conclusions", fr: "relevé de conclusions",
        pluriel: "relevés de conclusions", .masculine)
    case .letter: Noun(en: "letter", fr: "lettre", .feminine)
    case .evidence:
      Noun(
        en: "supporting document", fr: "pièce justificative", pluriel: "pièces justificatives", .feminine)
    case .speakingNotes:
      Noun(
        en: "speaking notes for the chair", plural: "speaking notes for the chair",
        fr: "éléments de langage de la présidence", pluriel: "éléments de langage de la présidence",
        .masculine)
    case .other:
      Noun(en: "other document", fr: "autre document", pluriel: "autres documents", .masculine)
    }
  }

  public var phrase: Phrase { noun.singular }
}

extension MeetingDocument.Status {
  /// Agrees with `document` unless another gender is asked for.
  public func phrase(_ gender: Gender) -> Phrase {
    switch self {
    case .awaited: Phrase(en: "awaited", agreeing: "attendu", gender)
    case .received: Phrase(en: "received", agreeing: "reçu", gender)
    case .inTranslation: Phrase(en: "in translation", fr: "en traduction")
    case .ready: Phrase(en: "ready", agreeing: "prêt", gender)
    }
  }

  public var phrase: Phrase { phrase(.masculine) }
}
