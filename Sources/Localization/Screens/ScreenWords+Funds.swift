import Domain

/// The words of the screens of funds.
extension ScreenWords {
  public static let funds = Phrase(en: "Funds", fr: "Fonds")
  public static let fundsTitle = Phrase(
    en: "Funds and aligned portfolios", fr: "Fonds et portefeuilles alignés")
  /// The head of a column, as short as it can be.
  public static let boards = Phrase(en: "Boards", fr: "Pilotage")
  public static func boards(_ count: Int) -> Phrase {
    Phrase(en: "\(count) boards", fr: "\(count) conseils")
  }
  public static let amounts = Phrase(en: "Amounts", fr: "Montants")
  public static let noFunds = Phrase(en: "No fund yet – F2 adds one", fr: "Aucun fonds – F2 en ajoute un")
  public static func funds(_ standing: FundStanding.Name) -> Phrase {
    switch standing {
    case .proposed: Phrase(en: "Proposed", fr: "Proposés")
    case .active: Phrase(en: "Active", fr: "Actifs")
    case .closed: Phrase(en: "Closed", fr: "Clos")
    }
  }

  // Amounts in a line of the list, each kind by its word; the shortest form last.
  public static func receivedAmount(_ amount: Phrase) -> Phrase {
    Phrase(en: "received ", fr: "reçu ") + amount
  }
  public static func committedAmount(_ amount: Phrase) -> Phrase {
    Phrase(en: "committed ", fr: "engagé ") + amount
  }
  public static func pledgedAmount(_ amount: Phrase) -> Phrase {
    Phrase(en: "pledged ", fr: "annoncé ") + amount
  }
  public static func reportedAmount(_ amount: Phrase) -> Phrase {
    Phrase(en: "reported ", fr: "déclaré ") + amount
  }
  public static func budgetAmount(_ amount: Phrase) -> Phrase { Phrase(same: "budget ") + amount }
  public static func alignedAmount(_ amount: Phrase) -> Phrase {
    Phrase(en: "aligned ", fr: "aligné ") + amount
  }
  public static func currencies(_ count: Int) -> Phrase {
    Phrase(en: "\(count) currencies", fr: "\(count) monnaies")
  }
  public static func within(_ currencies: Phrase) -> Phrase { Phrase(en: "in ", fr: "en ") + currencies }

  // On the pages of those who give and of those who govern.
  public static let givesToFunds = Phrase(en: "Gives to funds", fr: "Contribue aux fonds")
  public static let governs = Phrase(en: "Governs the fund", fr: "Dirige le fonds")

  // The page of a fund.
  public static let reportedAndItemised = Phrase(
    en: "Reported, beside what is itemised here", fr: "Déclaré, à côté de ce qui est détaillé ici")
  /// `USD 5 as reported, as at December 2017 · itemised USD 0 · unexplained difference USD 5`.
  public static func gap(_ reported: Phrase, itemised: Money, difference: Money) -> Phrase {
    let itemised = itemised.phrase
    let rest =
      difference.amount.isZero
      ? Phrase(en: "no difference", fr: "aucun écart")
      : Phrase(en: "unexplained difference ", fr: "écart inexpliqué : ") + difference.phrase
    return reported + " · " + Phrase(en: "itemised ", fr: "détaillé : ") + itemised + " · " + rest
  }
  public static func contributions(in currency: Currency) -> Phrase {
    Phrase(en: "Contributions in \(currency)", fr: "Contributions en \(currency)")
  }
  public static let contributionsByStep = Phrase(
    en: "Contributions, step by step", fr: "Contributions, étape par étape")
  public static let donorOrStep = Phrase(en: "Donor, steps", fr: "Bailleur, étapes")
  public static let total = Phrase(en: "Total", fr: "Total")
  /// What the patterns of the bars stand for.
  public static let contributionLegend = Phrase(
    en: "█ received  ▓ committed and still to come  ░ pledged only",
    fr: "█ reçu  ▓ engagé, reste à recevoir  ░ annoncé seulement")
  public static let forecastLegend = Phrase(
    en: "█ disbursed  ▓ disbursed beyond what was announced  ░ announced only",
    fr: "█ décaissé  ▓ décaissé au-delà de l’annonce  ░ annoncé seulement")
  public static let phaseLegend = Phrase(
    en: "█ allocated  ▓ allocated beyond the budget  ░ not allocated",
    fr: "█ alloué  ▓ alloué au-delà du budget  ░ non alloué")
  /// What has not come yet of what was pledged, or of a commitment beyond it.
  public static func toCome(_ money: Money, isOfPledge: Bool) -> Phrase {
    Phrase(
      en: "\(money.phrase.en) of the \(isOfPledge ? "pledge" : "commitment") to come",
      fr: "reste \(money.phrase.fr) sur l’\(isOfPledge ? "annonce" : "engagement")")
  }
  public static let byDecision = Phrase(en: "by ", fr: "par ")
  public static let share = Phrase(en: "Share", fr: "Part")
  public static let termColumn = Phrase(en: "Term", fr: "Période")
  /// Programmes stand beside contributions, never among them.
  public static func alignedInAll(_ totals: MoneyTotals) -> Phrase {
    Phrase(
      en: "Aligned in all: \(totals.phrase.en) – in no total of contributions.",
      fr: "Aligné en tout : \(totals.phrase.fr) – n’entre dans aucun total de contributions.")
  }

  public static let noContributions = Phrase(
    en: "No contribution yet – F2 records one", fr: "Aucune contribution – F2 en enregistre une")
  public static let noAllocations = Phrase(
    en: "No allocation yet – F2 adds one", fr: "Aucune allocation – F2 en ajoute une")
  public static let noReportedTotals = Phrase(
    en: "No reported total – F2 records one", fr: "Aucun total déclaré – F2 en enregistre un")
  public static let noForecasts = Phrase(
    en: "Nothing announced by year yet – F2 records it", fr: "Rien d’annoncé par année – F2 l’enregistre")
  public static let noPhases = Phrase(en: "No phase yet – F2 adds one", fr: "Aucune phase – F2 en ajoute une")
  public static let noProgrammes = Phrase(
    en: "No aligned programme yet – F2 adds one", fr: "Aucun programme aligné – F2 en ajoute un")

  public static let fundsHint = Phrase(
    en: "Enter: its account, contributions and allocations",
    fr: "Entrée : compte, contributions et allocations")
  public static let fundsHelp = [
    Phrase(
      en: """
        Funds, windows, project budgets and portfolios that are aligned with a strategy. Amounts stand side by side, one for each \
        currency: none is ever converted. Aligned funding is not a contribution and is never added to one.
        """,
      fr: """
        Les fonds, guichets, budgets de projet et portefeuilles alignés sur une stratégie. Les montants figurent côte à côte, \
        monnaie par monnaie : aucune n’est convertie. Ce qui est aligné n’est pas une contribution et ne s’y ajoute jamais.
        """)
  ]
  public static let fundHelp = [
    Phrase(
      en: """
        One fund: what was reported of it beside what is itemised, what each donor pledged, committed and gave, what the boards \
        allocated and what was paid out, year by year what was announced and what came.
        """,
      fr: """
        Un fonds : ce qui en a été déclaré à côté de ce qui est détaillé, ce que chaque bailleur a annoncé, engagé et versé, ce que \
        les conseils d’administration ont alloué et ce qui a été décaissé, année par année ce qui était annoncé et ce qui est venu.
        """),
    Phrase(
      en: """
        A contribution goes step by step: pledged, committed, received; it can be reduced or cancelled. All its steps are in one \
        currency.
        """,
      fr: """
        Une contribution avance par étapes : annoncée, engagée, reçue ; elle peut être réduite ou annulée. Toutes ses étapes sont \
        dans une seule monnaie.
        """),
  ]
}
