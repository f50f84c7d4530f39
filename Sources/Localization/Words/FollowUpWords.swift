import Domain

extension Responsibility.Status {
  /// Agrees with `action` unless another gender is asked for.
  public func phrase(_ gender: Gender) -> Phrase {
    switch self {
    case .notStarted: Phrase(en: "not started", agreeing: "non commencé", gender)
    case .inProgress: Phrase(en: "in progress", fr: "en cours")
    case .done: Phrase(en: "done", agreeing: "réalisé", gender)
    case .noLongerRelevant: Phrase(en: "no longer relevant", fr: "sans objet")
    }
  }

  public var phrase: Phrase { phrase(.feminine) }
}

extension Implementation {
  /// Agrees with `décision` unless another gender is asked for.
  public func phrase(_ gender: Gender) -> Phrase {
    switch self {
    case .notStarted: Phrase(en: "not started", agreeing: "non commencé", gender)
    case .inProgress: Phrase(en: "in progress", fr: "en cours")
    case .done: Phrase(en: "done", agreeing: "réalisé", gender)
    case .superseded: Phrase(en: "superseded", agreeing: "remplacé", gender)
    case .noLongerRelevant: Phrase(en: "no longer relevant", fr: "sans objet")
    }
  }

  public var phrase: Phrase { phrase(.feminine) }

  public static let overdue = Phrase(en: "overdue", fr: "en retard")
}

extension Deadline {
  public func phrase(_ style: DateStyle) -> Phrase {
    switch self {
    case .date(let day): day.phrase(style)
    case .nextPlenary: Phrase(en: "next plenary", fr: "prochaine plénière")
    case .ongoing: Phrase(en: "ongoing", fr: "en continu")
    }
  }

  public var phrase: Phrase { phrase(.medium) }
}

extension LogEntry {
  /// What happened, and how far it had come by then: `reminder`, `in progress, 40 %`.
  public var phrase: Phrase {
    let reported = [status?.phrase, percent.map(\.percent)].compactMap(\.self).joined(separator: ", ")
    guard status != nil || percent != nil else { return kind.phrase }
    return kind == .status ? reported : kind.phrase + " (" + reported + ")"
  }
}

extension LogEntry.Kind {
  public var phrase: Phrase {
    switch self {
    case .contact: Phrase(en: "contact", fr: "contact")
    case .reminder: Phrase(en: "reminder", fr: "relance")
    case .reply: Phrase(en: "reply", fr: "réponse")
    case .status: Phrase(en: "status reported", fr: "état communiqué")
    case .note: Phrase(en: "note", fr: "note")
    }
  }
}
