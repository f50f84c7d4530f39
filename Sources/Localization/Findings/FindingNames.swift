import Domain

extension FindingKind.Name {
  /// What findings of this kind are called together.
  public var phrase: Phrase {
    switch self {
    case .plenariesMissed: Phrase(en: "Ordinary meetings missed", fr: "Réunions ordinaires manquées")
    case .chairVacant: Phrase(en: "Chairs that are vacant", fr: "Présidences vacantes")
    case .termExpired: Phrase(en: "Terms ended, nobody followed", fr: "Mandats échus sans successeur")
    case .seatOfClosed:
      Phrase(en: "Seats of organisations that are closed", fr: "Sièges d’organisations fermées")
    case .personTermExpired:
      Phrase(en: "People who sit beyond their term", fr: "Personnes qui siègent au-delà de leur mandat")
    case .previousMinutesOpen:
      Phrase(en: "Previous minutes still open", fr: "Comptes rendus précédents en suspens")
    case .sameDay: Phrase(en: "Meetings on the same day", fr: "Réunions le même jour")
    case .quorumNotReached: Phrase(en: "Quorum not reached", fr: "Quorum non atteint")
    case .votingSeatsDiffer:
      Phrase(
        en: "Seats changed since the quorum was counted", fr: "Sièges modifiés depuis le décompte du quorum")
    case .coChairAbsent: Phrase(en: "Co-chairs who were absent", fr: "Coprésidences absentes")
    case .decisionUnassigned:
      Phrase(en: "Decisions without owner or deadline", fr: "Décisions sans responsable ou sans échéance")
    case .silenceToConfirm:
      Phrase(en: "Silence over, to be confirmed", fr: "Procédures de silence à confirmer")
    case .silenceObjected:
      Phrase(en: "Silence with objections", fr: "Procédures de silence avec objections")
    case .frameworkTermEnded:
      Phrase(en: "Frameworks in force beyond their term", fr: "Cadres en vigueur au-delà de leur terme")
    case .actionOverdue:
      Phrase(en: "Actions of reviews that are overdue", fr: "Actions de revues en retard")
    case .allocatedBeyondReceived:
      Phrase(en: "More allocated than received", fr: "Allocations supérieures au reçu")
    case .disbursedBeyondAllocation:
      Phrase(en: "More paid out than allocated", fr: "Décaissements supérieurs à l’allocation")
    case .reportOverdue: Phrase(en: "Project reports that are overdue", fr: "Rapports de projet en retard")
    case .projectTermEnded:
      Phrase(en: "Projects carried out beyond their term", fr: "Projets en cours au-delà de leur terme")
    case .conflict: Phrase(en: "Versions to settle", fr: "Versions à départager")
    case .contributionInSeveralCurrencies:
      Phrase(en: "Contributions in several currencies", fr: "Contributions en plusieurs monnaies")
    case .symbolsAlike:
      Phrase(en: "Bodies called alike in symbols", fr: "Instances de même sigle dans les cotes")
    case .holderNotEligible: Phrase(en: "Holders who are not eligible", fr: "Titulaires non éligibles")
    case .roleNotOpen:
      Phrase(en: "Roles that are not open to their holder", fr: "Fonctions non ouvertes à leur titulaire")
    case .seatsNotAsFixed: Phrase(en: "Fixed seats held otherwise", fr: "Sièges fixés occupés autrement")
    case .seatOverlap: Phrase(en: "Terms that overlap", fr: "Périodes qui se chevauchent")
    case .chairNotEligible:
      Phrase(en: "Meetings whose chair is not eligible", fr: "Réunions dont la présidence n’est pas éligible")
    case .ordinalUsedTwice: Phrase(en: "Ordinal numbers used twice", fr: "Numéros d’ordre en double")
    case .preparatoryWithoutMeeting:
      Phrase(
        en: "Preparatory meetings that prepare none", fr: "Réunions préparatoires qui n’en préparent aucune")
    case .consensusDespiteObjection:
      Phrase(en: "Consensus despite an objection", fr: "Consensus malgré une objection")
    case .symbolUsedTwice: Phrase(en: "Symbols used twice", fr: "Cotes en double")
    case .finalTextChanged: Phrase(en: "Final texts that were changed", fr: "Textes définitifs modifiés")
    case .sealBroken: Phrase(en: "Seals that do not fit", fr: "Empreintes qui ne correspondent pas")
    case .sealMissing: Phrase(en: "Seals that are missing", fr: "Empreintes manquantes")
    case .danglingReference:
      Phrase(en: "References to records that are not there", fr: "Renvois à des fiches absentes")
    case .danglingElement:
      Phrase(en: "References to parts that are not there", fr: "Renvois à des éléments absents")
    case .cycle:
      Phrase(en: "Records that stand above themselves", fr: "Fiches placées au-dessus d’elles-mêmes")
    case .unreadable: Phrase(en: "Files that cannot be read", fr: "Fichiers illisibles")
    case .damagedJournal: Phrase(en: "Damaged lines of the journal", fr: "Lignes endommagées du journal")
    }
  }
}
