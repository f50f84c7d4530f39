import Domain

extension MinutesStep.Name {
  /// What is still to be done with the minutes.
  public var phrase: Phrase {
    switch self {
    case .draft: Phrase(en: "to be drafted", fr: "à établir")
    case .send: Phrase(en: "to be sent to the chair", fr: "à transmettre à la présidence")
    case .clear: Phrase(en: "with the chair, to be cleared", fr: "à valider par la présidence")
    case .circulate: Phrase(en: "to be circulated", fr: "à diffuser")
    case .comments: Phrase(en: "out for comments", fr: "observations attendues")
    case .approve: Phrase(en: "to be approved", fr: "à approuver")
    }
  }
}

/// What is due, in words.
public enum DueWords {
  public static let nothing = Phrase(
    en: "Nothing is overdue or due.", fr: "Rien n’est en retard ni à échéance.")
  public static let day = Phrase(en: "Due", fr: "Échéance")
  public static let what = Phrase(en: "What", fr: "Objet")
  public static let owner = Phrase(en: "By whom", fr: "Par qui")
  /// Who owes what nobody else does.
  public static let office = Phrase(en: "the secretariat", fr: "le secrétariat")

  /// What it is: `MCP/6/Dec.2 – State of implementation`.
  public static func phrase(_ subject: DueItem.Subject, _ names: Names) -> Phrase {
    switch subject {
    case .decision(let row): return decision(row, names)
    case .silence(let row, let state):
      let ends = state == .running ? SilenceWords.ends : state.phrase(left: 0).capitalized
      return titled(ends, decision(row, names))
    case .action(let framework, let point): return names.phrase(framework) + dash + point.text.phrase
    case .report(let project, let report):
      return report.kind.noun.singular.capitalized + dash + names.phrase(project)
    case .preparation(let row, let item):
      return names.title(of: row)
        + dash + titled(PreparationWords.shortLabel(item.kind, names), PreparationWords.state(item, names))
    case .minutes(let row, let step):
      return titled(
        Phrase(en: "Minutes, ", fr: "Compte rendu, ") + names.title(of: row), step.name.phrase)
    }
  }

  /// When it is or was due, seen from a day: `31 May 2027, in 3 weeks`.
  public static func deadline(_ item: DueItem, from today: CalendarDay) -> Phrase {
    guard let day = item.day else {
      return item.isOverdue
        ? Phrase(en: "at the plenary that was held since", fr: "à la plénière tenue depuis")
        : Deadline.nextPlenary.phrase
    }
    return day.phrase(.long) + Phrase(same: ", ") + RelativeDate.words(for: day, from: today)
  }

  /// The heading of a message to one who owes something.
  public static func subject(_ count: Int, office: Phrase) -> Phrase {
    office
      + Phrase(
        en: count == 1 ? ": one item due" : ": \(count) items due",
        fr: count == 1 ? " : un point à échéance" : " : \(count) points à échéance")
  }
  public static let to = Phrase(en: "To", fr: "À")
  public static let subjectLabel = Phrase(en: "Subject", fr: "Objet")
  public static let salutation = Phrase(en: "Madam, Sir,", fr: "Madame, Monsieur,")
  public static func opening(_ count: Int, on day: CalendarDay) -> Phrase {
    let date = day.phrase(.long)
    return Phrase(
      en: count == 1
        ? "On \(date.en) the following is due or overdue:"
        : "On \(date.en) the following \(count) items are due or overdue:",
      fr: count == 1
        ? "Au \(date.fr), le point ci-après arrive à échéance ou est en retard :"
        : "Au \(date.fr), les \(count) points ci-après arrivent à échéance ou sont en retard :")
  }
  public static func line(_ what: Phrase, by deadline: Phrase, isOverdue: Bool) -> Phrase {
    what
      + (isOverdue
        ? Phrase(en: " (overdue: \(deadline.en))", fr: " (en retard : \(deadline.fr))")
        : Phrase(en: " (due: \(deadline.en))", fr: " (échéance : \(deadline.fr))"))
  }
  public static let request = Phrase(
    en: "Kindly let us know how far this has come, with supporting documents if there are any.",
    fr: "Nous vous saurions gré de nous faire connaître l’état d’avancement, pièces à l’appui le cas échéant."
  )

  private static let dash = Phrase(same: " – ")

  private static func decision(_ row: DecisionRow, _ names: Names) -> Phrase {
    let title = (row.title ?? Text()).isEmpty ? row.text : row.title ?? row.text
    return names.decisionInFull(row) + dash + title.phrase
  }

  private static func titled(_ title: Phrase, _ words: Phrase) -> Phrase {
    title + Phrase(en: ": ", fr: " : ") + words
  }
}
