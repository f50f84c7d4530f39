import Domain

extension AgendaItem.State {
  /// Agrees with `point` unless another gender is asked for.
  public func phrase(_ gender: Gender) -> Phrase {
    switch self {
    case .proposed: Phrase(en: "proposed", agreeing: "proposé", gender)
    case .provisional: Phrase(en: "provisional", fr: "provisoire")
    case .adopted: Phrase(en: "adopted", agreeing: "adopté", gender)
    case .discussed: Phrase(en: "under discussion", fr: "en discussion")
    case .concluded: Phrase(en: "concluded", agreeing: "conclu", gender)
    case .deferred: Phrase(en: "deferred", agreeing: "renvoyé", gender)
    case .withdrawn: Phrase(en: "withdrawn", agreeing: "retiré", gender)
    }
  }

  public var phrase: Phrase { phrase(.masculine) }
}

extension AgendaItem.Kind {
  /// Also the usual title of such a point.
  public var phrase: Phrase {
    switch self {
    case .opening: Phrase(en: "Opening of the meeting", fr: "Ouverture de la réunion")
    case .agenda: Phrase(en: "Adoption of the agenda", fr: "Adoption de l’ordre du jour")
    case .previousMinutes:
      Phrase(en: "Approval of the previous minutes", fr: "Approbation du compte rendu précédent")
    case .mattersArising: Phrase(en: "Matters arising", fr: "Suites de la réunion précédente")
    case .substance: Phrase(en: "Item of substance", fr: "Point de fond")
    case .otherBusiness: Phrase(en: "Any other business", fr: "Questions diverses")
    case .communique: Phrase(en: "Joint communiqué", fr: "Communiqué conjoint")
    case .nextMeeting: Phrase(en: "Next meeting", fr: "Prochaine réunion")
    case .closure: Phrase(en: "Closure of the meeting", fr: "Clôture de la réunion")
    }
  }
}
