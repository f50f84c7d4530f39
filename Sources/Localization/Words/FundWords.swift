import Domain

extension Fund.Kind {
  public var noun: Noun {
    switch self {
    case .pooled: Noun(en: "pooled fund", fr: "fonds commun", pluriel: "fonds communs", .masculine)
    case .quickImpact:
      Noun(
        en: "quick-impact window", fr: "guichet de projets à impact rapide",
        pluriel: "guichets de projets à impact rapide", .masculine)
    case .projectBudget:
      Noun(en: "project budget", fr: "budget de projet", pluriel: "budgets de projet", .masculine)
    case .alignedPortfolio:
      Noun(
        en: "aligned portfolio", fr: "portefeuille aligné", pluriel: "portefeuilles alignés", .masculine)
    }
  }

  public var phrase: Phrase { noun.singular }

  /// For a column with little room.
  public var short: Phrase {
    switch self {
    case .pooled: Phrase(en: "pooled", fr: "commun")
    case .quickImpact: Phrase(en: "quick-impact projects", fr: "projets à impact rapide")
    case .projectBudget: Phrase(en: "project", fr: "projet")
    case .alignedPortfolio: Phrase(en: "aligned", fr: "aligné")
    }
  }
}

extension FundStanding.Name {
  /// Agrees with `fonds`.
  public var phrase: Phrase {
    switch self {
    case .proposed: Phrase(en: "proposed", fr: "proposé")
    case .active: Phrase(en: "active", fr: "actif")
    case .closed: Phrase(en: "closed", fr: "clos")
    }
  }
}

extension ContributionStep.Kind {
  public var noun: Noun {
    switch self {
    case .pledge:
      Noun(
        en: "pledge", fr: "annonce de contribution", pluriel: "annonces de contribution", .feminine)
    case .commitment: Noun(en: "commitment", fr: "engagement", .masculine)
    case .receipt: Noun(en: "receipt", fr: "réception", .feminine)
    case .reduction: Noun(en: "reduction", fr: "réduction", .feminine)
    case .cancellation: Noun(en: "cancellation", fr: "annulation", .feminine)
    }
  }

  public var phrase: Phrase { noun.singular }

  /// For a column with little room.
  public var short: Phrase { self == .pledge ? Phrase(en: "pledge", fr: "annonce") : phrase }
}

extension Contribution.State {
  /// Agrees with `contribution`.
  public var phrase: Phrase {
    switch self {
    case .pledged: Phrase(en: "pledged", fr: "annoncée")
    case .committed: Phrase(en: "committed", fr: "engagée")
    case .received: Phrase(en: "received", fr: "reçue")
    case .cancelled: Phrase(en: "cancelled", fr: "annulée")
    }
  }
}

extension ReportedTotal.Subject {
  public var phrase: Phrase {
    switch self {
    case .contributions: Phrase(en: "total contributions", fr: "total des contributions")
    case .budget: Phrase(en: "budget", fr: "budget")
    case .allocated: Phrase(en: "allocated", fr: "alloué")
    case .alignedPortfolio: Phrase(en: "aligned portfolio", fr: "portefeuille aligné")
    case .disbursed: Phrase(en: "disbursed", fr: "décaissé")
    }
  }
}

extension Money {
  /// `USD 40,265,165`, `40 265 165 USD`.
  public var phrase: Phrase { Amount.phrase(amount.description, currency: currency.code) }

  /// `USD 40.3 M`, `40,3 M USD`; below a million as it is.
  public var short: Phrase { Amount.short(amount.description, currency: currency.code) }
}

extension DecimalNumber {
  /// `40,265,165`, `40 265 165`.
  public var phrase: Phrase { Amount.number(description) ?? Phrase(same: description) }
}

extension MoneyTotals {
  /// Side by side, one for each currency: `CHF 12.50 and USD 300`; a dash of nothing.
  public var phrase: Phrase { isEmpty ? Phrase(same: "–") : all.map(\.phrase).listed() }

  /// The same, rounded where room is short.
  public var short: Phrase { isEmpty ? Phrase(same: "–") : all.map(\.short).listed() }
}
