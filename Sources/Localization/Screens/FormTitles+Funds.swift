import Domain

/// The titles, hints and keys of the forms of funds.
extension FormTitles {
  // Titles.
  public static let newFund = Phrase(en: "New fund", fr: "Nouveau fonds")
  public static let editFund = Phrase(en: "Edit the fund", fr: "Modifier le fonds")
  public static let newContribution = Phrase(en: "New contribution", fr: "Nouvelle contribution")
  public static let editContribution = Phrase(en: "Edit the contribution", fr: "Modifier la contribution")
  public static let newStep = Phrase(
    en: "Next step of the contribution", fr: "Étape suivante de la contribution")
  public static let editStep = Phrase(en: "Correct the step", fr: "Corriger l’étape")
  public static let newReportedTotal = Phrase(en: "New reported total", fr: "Nouveau total déclaré")
  public static let editReportedTotal = Phrase(
    en: "Correct the reported total", fr: "Corriger le total déclaré")
  public static let newAllocation = Phrase(en: "New allocation", fr: "Nouvelle allocation")
  public static let editAllocation = Phrase(en: "Edit the allocation", fr: "Modifier l’allocation")
  public static let newDisbursement = Phrase(en: "New disbursement", fr: "Nouveau décaissement")
  public static let newForecast = Phrase(
    en: "New annual forecast", fr: "Nouvelle prévision annuelle")
  public static let editForecast = Phrase(
    en: "Edit the annual forecast", fr: "Modifier la prévision annuelle")
  public static let newPhase = Phrase(en: "New phase", fr: "Nouvelle phase")
  public static let editPhase = Phrase(en: "Edit the phase", fr: "Modifier la phase")
  public static let newProgramme = Phrase(en: "New aligned programme", fr: "Nouveau programme aligné")
  public static let editProgramme = Phrase(
    en: "Edit the aligned programme", fr: "Modifier le programme aligné")

  public static func standing(_ standing: FundStanding.Name) -> Phrase {
    switch standing {
    case .proposed: Phrase(en: "Propose", fr: "Proposer")
    case .active: Phrase(en: "Put the fund to work", fr: "Mettre le fonds en activité")
    case .closed: Phrase(en: "Close the fund", fr: "Clore le fonds")
    }
  }
  public static func fundBecomesReadOnly(_ fund: Phrase) -> Phrase {
    Phrase(
      en:
        "\(fund.en) becomes read-only: its account stays, can be read and exported, and can no longer be changed.",
      fr:
        "\(fund.fr) ne sera plus modifiable : son compte reste, se consulte et s’exporte, mais ne change plus."
    )
  }
  public static func stillToCome(_ totals: MoneyTotals) -> Phrase {
    Phrase(
      en: "Still to come, to be received or cancelled first: \(totals.phrase.en).",
      fr: "Non reçu, à encaisser ou à annuler d’abord : \(totals.phrase.fr).")
  }

  // Labels and hints.
  public static let outOfFund = Phrase(en: "Through another fund", fr: "Par un autre fonds")
  public static let outOfFundHint = Phrase(
    en: "Where it comes out of another fund, such as the PBF",
    fr: "Si elle provient d’un autre fonds, comme le FCP")
  public static let allocatedFor = Phrase(en: "For", fr: "Pour")
  public static let allocatedForHint = Phrase(
    en: "What it is for, where the project has no record", fr: "L’objet, si le projet n’a pas de fiche")
  public static func inCurrency(_ currency: Currency) -> Phrase {
    Phrase(en: "In \(currency), as the allocation is", fr: "En \(currency), comme l’allocation")
  }
  public static func stepHint(_ rest: Money) -> Phrase {
    rest.amount.isZero
      ? Phrase(en: "In \(rest.currency)", fr: "En \(rest.currency)")
      : Phrase(
        en: "In \(rest.currency); still to come: \(rest.phrase.en)",
        fr: "En \(rest.currency) ; reste à recevoir : \(rest.phrase.fr)")
  }
  public static func soFar(_ amounts: Phrase) -> Phrase {
    Phrase(en: "So far: \(amounts.en).", fr: "Jusqu’ici : \(amounts.fr).")
  }
  public static func paidSoFar(_ totals: MoneyTotals) -> Phrase {
    Phrase(en: "Disbursed so far: \(totals.phrase.en).", fr: "Décaissé jusqu’ici : \(totals.phrase.fr).")
  }
  public static let neverAdded = Phrase(
    en: "It stands beside what is itemised here and is never added to it.",
    fr: "Il figure à côté de ce qui est détaillé ici et ne s’y ajoute jamais.")
  public static let alignedIsNoContribution = Phrase(
    en: "Aligned funding is not a contribution and is in no total of contributions.",
    fr: "Ce qui est aligné n’est pas une contribution : il n’entre dans aucun total de contributions.")

  // Taking back.
  public static let removeContribution = Phrase(
    en: "Remove the contribution", fr: "Supprimer la contribution")
  public static let removeStep = Phrase(en: "Remove the step", fr: "Supprimer l’étape")
  public static let removeReportedTotal = Phrase(
    en: "Remove the reported total", fr: "Supprimer le total déclaré")
  public static let removeAllocation = Phrase(en: "Remove the allocation", fr: "Supprimer l’allocation")
  public static let removeDisbursement = Phrase(
    en: "Remove the disbursement", fr: "Supprimer le décaissement")
  public static let removeForecast = Phrase(
    en: "Remove the annual forecast", fr: "Supprimer la prévision annuelle")
  public static let removePhase = Phrase(en: "Remove the phase", fr: "Supprimer la phase")
  public static let removeProgramme = Phrase(
    en: "Remove the aligned programme", fr: "Supprimer le programme aligné")
  /// - Parameter donor: `of the EU`, `de l’UE`.
  public static func contributionGoes(_ donor: Phrase, steps: Int) -> Phrase {
    Phrase(
      en:
        "The contribution \(donor.en) leaves all totals\(steps > 0 ? ", with its \(steps == 1 ? "step" : "\(steps) steps")" : ""). If it will not come, keep it: on the fund’s page F8 cancels it.",
      fr:
        "La contribution \(donor.fr) quitte tous les totaux\(steps > 0 ? ", avec \(steps == 1 ? "son étape" : "ses \(steps) étapes")" : ""). Si elle ne doit pas être versée, conservez-la : sur la page du fonds, F8 l’annule."
    )
  }
  public static func stepGoes(_ donor: Phrase, _ step: Phrase) -> Phrase {
    Phrase(
      en: "\(donor.en) – \(step.en): the step leaves the contribution, and the totals change.",
      fr: "\(donor.fr) – \(step.fr) : l’étape quitte la contribution, et les totaux changent.")
  }
  public static func allocationGoes(_ allocation: Phrase) -> Phrase {
    Phrase(
      en: "\(allocation.en): it leaves the account, and is no longer linked to its decision.",
      fr: "\(allocation.fr) : l’allocation disparaît du compte, et n’est plus liée à sa décision.")
  }
  public static func disbursementGoes(_ amount: Phrase, _ allocation: Phrase) -> Phrase {
    Phrase(
      en: "\(amount.en), paid out of “\(allocation.en)”: it leaves the account.",
      fr: "\(amount.fr), au titre de « \(allocation.fr) » : le décaissement disparaît du compte.")
  }
  public static func entryGoes(_ name: Phrase, _ about: Phrase?) -> Phrase {
    let words = [name, about].compactMap(\.self).joined(separator: ", ")
    return Phrase(
      en: "\(words.en): the entry leaves the fund.", fr: "\(words.fr) : l’entrée quitte la fiche du fonds.")
  }

  /// What is meant and its name: `Donor: EU`.
  public static func named(_ kind: Phrase, _ name: String) -> Phrase {
    Phrase(en: "\(kind.en): \(name)", fr: "\(kind.fr) : \(name)")
  }

  // Keys, and what they do.
  public static let keyStep = Phrase(en: "Next step", fr: "Étape")
  public static let keyCloseFund = Phrase(en: "Close", fr: "Clore")
  public static let keyDisburse = Phrase(en: "Disburse", fr: "Décaisser")
  public static let newFundHelp = Phrase(
    en: "Add a fund, a window, a project budget or an aligned portfolio",
    fr: "Ajouter un fonds, un guichet, un budget de projet ou un portefeuille")
  public static let newOnFundHelp = Phrase(
    en: "Add a contribution, a total, an allocation, a year, a phase or a programme",
    fr: "Ajouter contribution, total, allocation, année, phase ou programme")
  public static let editFundHelp = Phrase(
    en: "Edit its names, boards and purpose", fr: "Modifier ses noms, ses comités et son objet")
  public static let activateFundHelp = Phrase(en: "Put the fund to work", fr: "Mettre le fonds en activité")
  public static let closeFundHelp = Phrase(
    en: "Close the fund; its account stays read-only",
    fr: "Clore le fonds ; son compte reste en lecture seule")
  public static let newContributionHelp = Phrase(
    en: "Record what a donor gives", fr: "Enregistrer ce que donne un bailleur")
  public static let editContributionHelp = Phrase(
    en: "Edit who gives it and what it is for", fr: "Modifier qui la donne et son objet")
  public static let stepHelp = Phrase(
    en: "Record that it is committed, received, reduced or cancelled",
    fr: "Enregistrer l’engagement, l’encaissement, la réduction, l’annulation")
  public static let editStepHelp = Phrase(
    en: "Correct the amount, date or note of the step", fr: "Corriger le montant, la date ou la note")
  public static let newReportedTotalHelp = Phrase(
    en: "Record a total as somebody reported it", fr: "Enregistrer un total tel qu’il a été déclaré")
  public static let newAllocationHelp = Phrase(
    en: "Record what a board gives to a project", fr: "Enregistrer ce qu’un comité alloue à un projet")
  public static let disburseHelp = Phrase(
    en: "Record what was paid out of the allocation", fr: "Enregistrer un paiement au titre de l’allocation")
  public static let newForecastHelp = Phrase(
    en: "Record what a donor announced and disbursed in a year",
    fr: "Enregistrer ce qu’un bailleur annonce et décaisse dans l’année")
  public static let newPhaseHelp = Phrase(
    en: "Add a phase of the project’s budget", fr: "Ajouter une phase du budget du projet")
  public static let newProgrammeHelp = Phrase(
    en: "Add a programme that a donor aligns", fr: "Ajouter un programme qu’un bailleur aligne")
  public static let editFundPartHelp = Phrase(en: "Edit this entry", fr: "Modifier cette entrée")
  public static let removeFundPartHelp = Phrase(
    en: "Remove this entry, made by mistake", fr: "Supprimer cette entrée faite par erreur")
}
