import Domain

extension MinutesStanding.Name {
  /// Agrees with `compte rendu` and `procès-verbal` unless another gender is asked for.
  public func phrase(_ gender: Gender) -> Phrase {
    switch self {
    case .draft: Phrase(en: "draft", fr: "projet")
    case .cleared: Phrase(en: "cleared", agreeing: "validé", gender)
    case .circulated: Phrase(en: "circulated", agreeing: "diffusé", gender)
    case .approved: Phrase(en: "approved", agreeing: "approuvé", gender)
    }
  }

  public var phrase: Phrase { phrase(.masculine) }
}

extension MinutesSection.Kind {
  /// The heading of the section (domain §4); of a point, what it is.
  public var phrase: Phrase {
    switch self {
    case .opening: Phrase(en: "Opening", fr: "Ouverture")
    case .attendance: Phrase(en: "Attendance and quorum", fr: "Participation et quorum")
    case .agenda: Phrase(en: "Adoption of the agenda", fr: "Adoption de l’ordre du jour")
    case .previousMinutes:
      Phrase(en: "Approval of the previous minutes", fr: "Approbation du compte rendu précédent")
    case .mattersArising: Phrase(en: "Matters arising", fr: "Suites de la réunion précédente")
    case .item: Phrase(en: "Agenda item", fr: "Point de l’ordre du jour")
    case .otherBusiness: Phrase(en: "Any other business", fr: "Questions diverses")
    case .nextMeeting: Phrase(en: "Next meeting", fr: "Prochaine réunion")
    case .closure: Phrase(en: "Closure", fr: "Clôture")
    }
  }

  /// The same heading for a body whose minutes are a procès-verbal.
  public func phrase(_ title: MinutesTitle) -> Phrase {
    guard self == .previousMinutes, title == .procesVerbal else { return phrase }
    return Phrase(en: phrase.en, fr: "Approbation du procès-verbal précédent")
  }
}
