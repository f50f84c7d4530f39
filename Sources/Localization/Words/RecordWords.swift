import Domain

extension RecordKind {
  public var noun: Noun {
    switch self {
    case .office:
      Noun(en: "office record", fr: "fiche du secrétariat", pluriel: "fiches du secrétariat", .feminine)
    case .organization: Nouns.organization
    case .person: Nouns.person
    case .body: Nouns.body
    case .meeting: Nouns.meeting
    case .framework: Noun(en: "framework", fr: "cadre", .masculine)
    case .fund: Noun(en: "fund", fr: "fonds", pluriel: "fonds", .masculine)
    case .project: Noun(en: "project", fr: "projet", .masculine)
    }
  }

  public var phrase: Phrase { noun.singular }
}

extension ElementKind {
  public var noun: Noun {
    switch self {
    case .seat: Nouns.seat
    case .invitation: Nouns.invitation
    case .agendaItem: Nouns.item
    case .attendance:
      Noun(
        en: "attendance entry", plural: "attendance entries", fr: "présence enregistrée",
        pluriel: "présences enregistrées", .feminine)
    case .decision: Nouns.decision
    case .responsibility:
      Noun(en: "responsible party", plural: "responsible parties", fr: "responsable", .masculine)
    case .document: Nouns.document
    case .minutes:
      Noun(
        en: "section of the minutes", plural: "sections of the minutes", fr: "section du compte rendu",
        pluriel: "sections du compte rendu", .feminine)
    case .clearance: Noun(en: "clearance", fr: "validation", .feminine)
    case .delegate: Noun(en: "delegate", fr: "délégué", .masculine)
    case .objection: Noun(en: "objection", fr: "objection", .feminine)
    case .reservation: Nouns.reservation
    case .seatRule:
      Noun(
        en: "seat rule", fr: "règle d’attribution des sièges", pluriel: "règles d’attribution des sièges",
        .feminine)
    case .sitting: Noun(en: "sitting", fr: "séance", .feminine)
    case .conflict: Noun(en: "conflict", fr: "conflit", .masculine)
    case .comment: Noun(en: "comment", fr: "observation", .feminine)
    case .result: Noun(en: "result", fr: "résultat", .masculine)
    case .level: Noun(en: "level", fr: "niveau", pluriel: "niveaux", .masculine)
    case .workstream:
      Noun(en: "workstream", fr: "flux de travail", pluriel: "flux de travail", .masculine)
    case .indicator: Noun(en: "indicator", fr: "indicateur", .masculine)
    case .indicatorValue: Noun(en: "value", fr: "valeur", .feminine)
    case .risk: Noun(en: "risk", fr: "risque", .masculine)
    case .review: Noun(en: "review", fr: "revue", .feminine)
    case .reviewPoint:
      Noun(
        en: "finding of a review", plural: "findings of a review", fr: "constat de revue",
        pluriel: "constats de revue", .masculine)
    case .commitment: Noun(en: "commitment", fr: "engagement", .masculine)
    case .assessment: Noun(en: "assessment", fr: "évaluation", .feminine)
    case .contribution: Noun(en: "contribution", fr: "contribution", .feminine)
    case .contributionStep: Noun(en: "step", fr: "étape", .feminine)
    case .reportedTotal:
      Noun(en: "reported total", fr: "total déclaré", pluriel: "totaux déclarés", .masculine)
    case .allocation: Noun(en: "allocation", fr: "allocation", .feminine)
    case .disbursement: Noun(en: "disbursement", fr: "décaissement", .masculine)
    case .forecast: Noun(en: "forecast", fr: "prévision", .feminine)
    case .phase: Noun(en: "phase", fr: "phase", .feminine)
    case .alignedProgramme:
      Noun(en: "aligned programme", fr: "programme aligné", pluriel: "programmes alignés", .masculine)
    case .partner: Noun(en: "partner", fr: "partenaire", .masculine)
    case .report: Noun(en: "report", fr: "rapport", .masculine)
    }
  }

  public var phrase: Phrase { noun.singular }
}
