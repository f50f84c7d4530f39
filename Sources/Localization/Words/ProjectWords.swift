import Domain

/// Words about projects and the chain from decisions to what they changed.
public enum ProjectWords {
  public static let owed = Phrase(en: "Reports owed", fr: "Rapports dus")
  public static let reports = Phrase(en: "Reports", fr: "Rapports")
  public static let partners = Phrase(en: "Partners", fr: "Partenaires")
  public static let risks = Phrase(en: "Risks", fr: "Risques")
  public static let results = Phrase(en: "Results served", fr: "Résultats visés")
  public static let funds = Phrase(en: "Funds", fr: "Fonds")
  public static let term = Phrase(en: "Period", fr: "Période")
  public static let open = Phrase(en: "open", fr: "ouvert")
  public static let closed = Phrase(en: "over", fr: "disparu")
  public static let behind = Phrase(en: "Origin", fr: "À l’origine")
  public static let after = Phrase(en: "What came of it", fr: "Ce qui en découle")
  public static let link = Phrase(en: "Link", fr: "Maillon")
  public static let noChain = Phrase(
    en: "Nothing leads to it, and nothing follows from it.", fr: "Rien n’y conduit et rien n’en découle.")
}

extension ProjectStanding.Name {
  /// Agrees with `projet`.
  public var phrase: Phrase {
    switch self {
    case .concept: Phrase(en: "concept", fr: "note conceptuelle")
    case .submitted: Phrase(en: "submitted", fr: "soumis")
    case .appraised: Phrase(en: "appraised", fr: "évalué")
    case .approved: Phrase(en: "approved", fr: "approuvé")
    case .implementing: Phrase(en: "under way", fr: "en cours")
    case .suspended: Phrase(en: "suspended", fr: "suspendu")
    case .operationallyClosed: Phrase(en: "operationally closed", fr: "clos sur le plan opérationnel")
    case .financiallyClosed: Phrase(en: "financially closed", fr: "clos sur le plan financier")
    case .rejected: Phrase(en: "rejected", fr: "rejeté")
    case .cancelled: Phrase(en: "cancelled", fr: "annulé")
    }
  }
}

extension ProjectPartner.Role {
  public var phrase: Phrase {
    switch self {
    case .lead: Phrase(en: "lead", fr: "chef de file")
    case .implementing: Phrase(en: "implementing partner", fr: "partenaire d’exécution")
    case .contractual: Phrase(en: "contractual partner", fr: "partenaire contractuel")
    case .donor: Phrase(en: "donor", fr: "bailleur")
    case .government: Phrase(en: "government", fr: "gouvernement")
    case .beneficiary: Phrase(en: "beneficiary", fr: "bénéficiaire")
    case .support: Phrase(en: "support", fr: "appui")
    }
  }
}

extension ProjectReport.Kind {
  public var noun: Noun {
    switch self {
    case .inception:
      Noun(en: "inception report", fr: "rapport de démarrage", pluriel: "rapports de démarrage", .masculine)
    case .progress:
      Noun(en: "progress report", fr: "rapport d’étape", pluriel: "rapports d’étape", .masculine)
    case .annual: Noun(en: "annual report", fr: "rapport annuel", pluriel: "rapports annuels", .masculine)
    case .finalNarrative:
      Noun(
        en: "final narrative report", fr: "rapport narratif final", pluriel: "rapports narratifs finals",
        .masculine)
    case .finalFinancial:
      Noun(
        en: "final financial report", fr: "rapport financier final", pluriel: "rapports financiers finals",
        .masculine)
    case .evaluation: Noun(en: "evaluation", fr: "évaluation", .feminine)
    }
  }

  public var phrase: Phrase { noun.singular }
}
