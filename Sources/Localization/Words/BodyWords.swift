import Domain

extension Body.Kind {
  public var noun: Noun {
    switch self {
    case .platform: Noun(en: "platform", fr: "plateforme", .feminine)
    case .thematicWorkingGroup:
      Noun(
        en: "thematic working group", fr: "groupe de travail thématique",
        pluriel: "groupes de travail thématiques", .masculine)
    case .interAgencyGroup:
      Noun(
        en: "inter-agency working group", fr: "groupe de travail interorganisations",
        pluriel: "groupes de travail interorganisations", .masculine)
    case .technicalSecretariat:
      Noun(
        en: "technical secretariat", fr: "secrétariat technique", pluriel: "secrétariats techniques",
        .masculine)
    case .executiveSecretariat:
      Noun(
        en: "executive secretariat", fr: "secrétariat exécutif", pluriel: "secrétariats exécutifs",
        .masculine)
    case .steeringCommittee:
      Noun(en: "steering committee", fr: "comité de pilotage", pluriel: "comités de pilotage", .masculine)
    case .contactGroup:
      Noun(en: "contact group", fr: "groupe de contact", pluriel: "groupes de contact", .masculine)
    case .specialEnvoyOffice:
      Noun(
        en: "office of a Special Envoy", plural: "offices of Special Envoys", fr: "bureau d’Envoyé spécial",
        pluriel: "bureaux d’Envoyés spéciaux", .masculine)
    case .office: Noun(en: "office", fr: "bureau", pluriel: "bureaux", .masculine)
    case .board:
      Noun(en: "board", fr: "conseil d’administration", pluriel: "conseils d’administration", .masculine)
    case .donorsGroup:
      Noun(en: "donors’ group", fr: "groupe de bailleurs", pluriel: "groupes de bailleurs", .masculine)
    case .forum:
      Noun(en: "forum", fr: "cadre de concertation", pluriel: "cadres de concertation", .masculine)
    case .section:
      Noun(en: "mission section", fr: "section de mission", pluriel: "sections de mission", .feminine)
    case .committee: Noun(en: "committee", fr: "comité", .masculine)
    case .other:
      Noun(
        en: "other body", plural: "other bodies", fr: "autre instance", pluriel: "autres instances", .feminine
      )
    }
  }

  public var phrase: Phrase { noun.singular }
}

extension BodyStanding.Name {
  /// Agrees with `instance` unless another gender is asked for.
  public func phrase(_ gender: Gender = .feminine) -> Phrase {
    switch self {
    case .proposed: Phrase(en: "proposed", agreeing: "proposé", gender)
    case .active: Phrase(en: "active", masculine: "actif", feminine: "active", gender)
    case .suspended: Phrase(en: "suspended", agreeing: "suspendu", gender)
    case .closed: Phrase(en: "closed", agreeing: "fermé", gender)
    case .succeeded: Phrase(en: "succeeded by another", agreeing: "remplacé", gender)
    }
  }

  public var phrase: Phrase { phrase(.feminine) }

  /// For columns that may be narrow.
  public func short(_ gender: Gender) -> Phrase {
    self == .succeeded ? Phrase(en: "succeeded", agreeing: "remplacé", gender) : phrase(gender)
  }
}

extension SeatRole {
  public var noun: Noun {
    switch self {
    case .chair: Noun(en: "chair", fr: "présidence", .feminine)
    case .coChair: Noun(en: "co-chair", fr: "coprésidence", .feminine)
    case .viceChair: Noun(en: "vice-chair", fr: "vice-présidence", .feminine)
    case .rapporteur: Noun(en: "rapporteur", fr: "rapporteur", .masculine)
    case .member: Noun(en: "member", fr: "membre", .masculine)
    case .observer: Noun(en: "observer", fr: "observateur", .masculine)
    case .technicalSupport:
      Noun(
        en: "technical support", plural: "technical support", fr: "appui technique",
        pluriel: "appuis techniques", .masculine)
    case .secretariat: Noun(en: "secretariat", fr: "secrétariat", .masculine)
    case .donor: Noun(en: "donor", fr: "bailleur", .masculine)
    }
  }

  public var phrase: Phrase { noun.singular }
  public var plural: Phrase { noun.plural }
}

extension MinutesTitle {
  public var phrase: Phrase {
    switch self {
    case .compteRendu: Phrase(en: "minutes", fr: "compte rendu")
    case .procesVerbal: Phrase(en: "minutes", fr: "procès-verbal")
    }
  }

  /// The two are told apart in settings, where English has one word for both.
  public var choice: Phrase {
    switch self {
    case .compteRendu: Phrase(en: "minutes (compte rendu)", fr: "compte rendu")
    case .procesVerbal: Phrase(en: "minutes (procès-verbal)", fr: "procès-verbal")
    }
  }
}
