import Domain

/// The headings and labels of a fund's account.
public enum FundFacts {
  public static let fund = Phrase(en: "Fund", fr: "Fonds")
  public static let donor = Phrase(en: "Donor", fr: "Bailleur")
  public static let currency = Phrase(en: "Currency", fr: "Monnaie")
  public static let amount = Phrase(en: "Amount", fr: "Montant")
  public static let pledged = Phrase(en: "Pledged", fr: "Annoncé")
  public static let committed = Phrase(en: "Committed", fr: "Engagé")
  public static let received = Phrase(en: "Received", fr: "Reçu")
  public static let allocated = Phrase(en: "Allocated", fr: "Alloué")
  public static let disbursed = Phrase(en: "Disbursed", fr: "Décaissé")
  public static let announced = Phrase(en: "Announced", fr: "Annoncé")
  public static let amountNotStated = Phrase(en: "amount not stated", fr: "montant non indiqué")
  /// Where a contribution has no steps of its own and comes to what the phases are budgeted at.
  public static let byPhases = Phrase(en: "by the budget of the phases", fr: "selon le budget des phases")
  public static let byPhasesShort = Phrase(en: "by phases", fr: "par phases")
  public static let administrator = Phrase(en: "Managed by", fr: "Géré par")
  public static let boards = Phrase(en: "Boards", fr: "Conseils d’administration")
  /// The label of those named beside it.
  public static func boards(_ count: Int) -> Phrase {
    count == 1 ? Phrase(en: "Board", fr: "Conseil d’administration") : boards
  }
  public static let established = Phrase(en: "Established", fr: "Création")
  public static let closedBy = Phrase(en: "Closed by", fr: "Acte de clôture")

  public static let account = Phrase(en: "Account", fr: "Compte")
  public static let reported = Phrase(en: "Reported", fr: "Déclaré")
  public static let itemised = Phrase(en: "Itemised", fr: "Détaillé")
  public static let difference = Phrase(en: "Unexplained difference", fr: "Écart inexpliqué")
  public static let asAt = Phrase(en: "As at", fr: "Date de situation")
  public static let contributions = Phrase(en: "Contributions", fr: "Contributions")
  public static let steps = Phrase(en: "Steps", fr: "Étapes")
  public static let step = Phrase(en: "Step", fr: "Étape")
  public static let contribution = Phrase(en: "Contribution", fr: "Contribution")
  public static let allocations = Phrase(en: "Allocations", fr: "Allocations")
  public static let allocation = Phrase(en: "Allocation", fr: "Allocation")
  public static let disbursements = Phrase(en: "Disbursements", fr: "Décaissements")
  public static let project = Phrase(en: "For", fr: "Pour")
  public static let decision = Phrase(en: "By decision", fr: "Par décision")
  public static let disbursement = Phrase(en: "Disbursement", fr: "Décaissement")
  public static let note = Phrase(en: "Note", fr: "Note")
  public static let predictability = Phrase(
    en: "Announced and disbursed by year", fr: "Annoncé et décaissé par année")
  public static let year = Phrase(en: "Year", fr: "Année")
  public static let phases = Phrase(en: "Phases", fr: "Phases")
  public static let budgetByPhases = Phrase(en: "Budget by phases", fr: "Budget par phases")
  public static let phase = Phrase(en: "Phase", fr: "Phase")
  public static let budget = Phrase(en: "Budget", fr: "Budget")
  public static let completed = Phrase(en: "completed", fr: "achevée")
  public static let aligned = Phrase(
    en: "Aligned – in no total of contributions", fr: "Aligné – n’entre dans aucun total de contributions")
  public static let programmes = Phrase(
    en: "Aligned programmes – in no total of contributions",
    fr: "Programmes alignés – n’entrent dans aucun total de contributions")
  public static let programme = Phrase(en: "Programme", fr: "Programme")
  public static let partners = Phrase(en: "Partners", fr: "Partenaires")
  public static let area = Phrase(en: "Area", fr: "Zone")

  /// `USD 40,265,165 as reported, as at December 2017`, `40 265 165 USD selon la source (décembre 2017)`.
  public static func asReported(_ money: Money, _ asAt: StatedDate) -> Phrase {
    let day = asAt.phrase(.long)
    return money.phrase
      + Phrase(
        en: " as reported, as at " + (asAt.date == nil ? "a date that is not stated" : day.en),
        fr: " selon la source (" + day.fr + ")")
  }
}
