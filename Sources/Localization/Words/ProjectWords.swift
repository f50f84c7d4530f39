import Domain

extension ProjectStanding.Name {
  /// Agrees with `projet`.
  public var phrase: Phrase {
    switch self {
    case .concept: Phrase(en: "concept", fr: "note conceptuelle")
    case .submitted: Phrase(en: "submitted", fr: "soumis")
    case .appraised: Phrase(en: "appraised", fr: "évalué")
    case .approved: Phrase(en: "approved", fr: "approuvé")
    case .implementing: Phrase(en: "being implemented", fr: "en cours d’exécution")
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
