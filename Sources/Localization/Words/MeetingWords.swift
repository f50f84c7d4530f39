import Domain

extension Meeting.Kind {
  /// - Parameter plenary: whether the body is one that meets in plenary, as a platform does.
  public func phrase(plenary: Bool) -> Phrase {
    switch (self, plenary) {
    case (.ordinary, true): Phrase(en: "ordinary plenary", fr: "plénière ordinaire")
    case (.extraordinary, true): Phrase(en: "extraordinary plenary", fr: "plénière extraordinaire")
    default: phrase
    }
  }

  public var phrase: Phrase {
    switch self {
    case .ordinary: Phrase(en: "ordinary meeting", fr: "réunion ordinaire")
    case .extraordinary: Phrase(en: "extraordinary meeting", fr: "réunion extraordinaire")
    case .preparatory: Phrase(en: "preparatory meeting", fr: "réunion préparatoire")
    case .highLevel: Phrase(en: "high-level meeting", fr: "réunion de haut niveau")
    case .visit: Phrase(en: "visit", fr: "visite")
    case .commemoration: Phrase(en: "commemoration", fr: "commémoration")
    case .handover: Phrase(en: "hand-over meeting", fr: "réunion de passation")
    case .working: Phrase(en: "working meeting", fr: "réunion de travail")
    case .betweenMeetings: Phrase(en: "decisions between meetings", fr: "décisions entre les réunions")
    }
  }
}

extension MeetingTiming.Name {
  /// Agrees with `réunion` unless another gender is asked for.
  public func phrase(_ gender: Gender) -> Phrase {
    switch self {
    case .planned: Phrase(en: "planned", agreeing: "prévu", gender)
    case .convened: Phrase(en: "convened", agreeing: "convoqué", gender)
    case .inSession: Phrase(en: "in session", fr: "en séance")
    case .suspended: Phrase(en: "suspended", agreeing: "suspendu", gender)
    case .held: Phrase(en: "held", agreeing: "tenu", gender)
    case .postponed: Phrase(en: "postponed", agreeing: "reporté", gender)
    case .cancelled: Phrase(en: "cancelled", agreeing: "annulé", gender)
    }
  }

  public var phrase: Phrase { phrase(.feminine) }
}

extension RelatedMeeting.Relation {
  /// Read before the title of the other meeting.
  public var phrase: Phrase {
    switch self {
    case .sameOccasion: Phrase(en: "on the same occasion as", fr: "à la même occasion que")
    case .follows: Phrase(en: "follows", fr: "fait suite à")
    case .commemorates: Phrase(en: "commemorates", fr: "commémore")
    case .seeAlso: Phrase(en: "see also", fr: "voir aussi")
    }
  }
}

extension ConvenementNeed {
  public var phrase: Phrase {
    switch self {
    case .date: Phrase(en: "a date", fr: "une date")
    case .venue: Phrase(en: "a venue", fr: "un lieu")
    case .chair: Phrase(en: "a chair", fr: "une présidence")
    case .agenda: Phrase(en: "a provisional agenda", fr: "un ordre du jour provisoire")
    }
  }
}

extension Venue {
  /// Online, without a place.
  public static let onlineWords = Phrase(en: "online", fr: "en ligne")
}
