import Domain

extension Framework.Kind {
  public var noun: Noun {
    switch self {
    case .strategy: Noun(en: "strategy", plural: "strategies", fr: "stratégie", .feminine)
    case .plan: Noun(en: "plan", fr: "plan", .masculine)
    case .programme: Noun(en: "programme", fr: "programme", .masculine)
    case .regionalPlan:
      Noun(en: "regional plan", fr: "plan régional", pluriel: "plans régionaux", .masculine)
    case .responsePlan:
      Noun(
        en: "humanitarian response plan", fr: "plan de réponse humanitaire",
        pluriel: "plans de réponse humanitaire", .masculine)
    case .codeOfConduct:
      Noun(
        en: "code of conduct", plural: "codes of conduct", fr: "code de conduite",
        pluriel: "codes de conduite", .masculine)
    case .agenda: Noun(en: "agenda", fr: "programme d’action", pluriel: "programmes d’action", .masculine)
    }
  }

  public var phrase: Phrase { noun.singular }
}

extension FrameworkStanding.Name {
  /// Agrees with `cadre`.
  public var phrase: Phrase {
    switch self {
    case .draft: Phrase(en: "draft", fr: "projet")
    case .validated: Phrase(en: "validated", fr: "validé")
    case .formallyApproved: Phrase(en: "formally approved", fr: "formellement approuvé")
    case .inForce: Phrase(en: "in force", fr: "en vigueur")
    case .interrupted: Phrase(en: "interrupted", fr: "interrompu")
    case .closed: Phrase(en: "closed", fr: "clos")
    case .succeeded: Phrase(en: "succeeded by another", fr: "remplacé")
    }
  }
}

extension FrameworkLevel.Rank {
  public var noun: Noun {
    switch self {
    case .pillar: Noun(en: "pillar", fr: "pilier", .masculine)
    case .objective: Noun(en: "objective", fr: "objectif", .masculine)
    case .outcome: Noun(en: "outcome", fr: "effet", .masculine)
    case .output: Noun(en: "output", fr: "produit", .masculine)
    case .activity: Noun(en: "activity", plural: "activities", fr: "activité", .feminine)
    }
  }

  public var phrase: Phrase { noun.singular }
}

extension ExpectedResult.Rating {
  /// Agrees with `résultat`.
  public var phrase: Phrase {
    switch self {
    case .achieved: Phrase(en: "achieved", fr: "atteint")
    case .onTrack: Phrase(en: "on track", fr: "en bonne voie")
    case .atRisk: Phrase(en: "at risk", fr: "menacé")
    case .offTrack: Phrase(en: "off track", fr: "mal engagé")
    }
  }
}

extension Answerable.Role {
  public var phrase: Phrase {
    switch self {
    case .responsible: Phrase(en: "responsible", fr: "responsable")
    case .supporting: Phrase(en: "supporting", fr: "en appui")
    }
  }
}

extension Answerable.Side {
  public var phrase: Phrase {
    switch self {
    case .mission: Phrase(en: "mission", fr: "mission")
    case .countryTeam: Phrase(en: "country team", fr: "équipe de pays")
    case .government: Phrase(en: "government", fr: "gouvernement")
    case .partner: Phrase(en: "partner", fr: "partenaire")
    }
  }
}

extension Indicator.Direction {
  public var phrase: Phrase {
    switch self {
    case .up: Phrase(en: "more is better", fr: "à augmenter")
    case .down: Phrase(en: "less is better", fr: "à réduire")
    }
  }
}

extension ReviewPoint.Kind {
  public var noun: Noun {
    switch self {
    case .strength: Noun(en: "strength", fr: "point fort", pluriel: "points forts", .masculine)
    case .weakness:
      Noun(en: "weakness", plural: "weaknesses", fr: "point faible", pluriel: "points faibles", .masculine)
    case .goodPractice:
      Noun(en: "good practice", fr: "bonne pratique", pluriel: "bonnes pratiques", .feminine)
    case .lesson: Noun(en: "lesson", fr: "enseignement", .masculine)
    case .action: Noun(en: "action", fr: "action", .feminine)
    }
  }

  public var phrase: Phrase { noun.singular }
}

extension CommitmentAssessment.Verdict {
  /// Agrees with `engagement`.
  public var phrase: Phrase {
    switch self {
    case .kept: Phrase(en: "kept", fr: "tenu")
    case .partlyKept: Phrase(en: "partly kept", fr: "tenu en partie")
    case .notKept: Phrase(en: "not kept", fr: "non tenu")
    case .notApplicable: Phrase(en: "not applicable", fr: "sans objet")
    }
  }
}

extension Risk.Grade {
  /// Agrees with `probabilité` and `incidence`.
  public var phrase: Phrase {
    switch self {
    case .low: Phrase(en: "low", fr: "faible")
    case .medium: Phrase(en: "medium", fr: "moyenne")
    case .high: Phrase(en: "high", fr: "élevée")
    }
  }
}
