import Domain

/// The labels of a page that shows one framework, and of the lists of frameworks and results.
public enum FrameworkSheetWords {
  public static let validated = Phrase(en: "Joint validation", fr: "Validation conjointe")
  public static let approved = Phrase(en: "Formal approval", fr: "Approbation formelle")
  public static let noneRecorded = Phrase(en: "none recorded", fr: "aucune enregistrée")
  /// Where the state tells of an act of which nothing else is on record.
  public static let noActRecorded = Phrase(
    en: "no date or act recorded", fr: "ni date ni acte enregistrés")
  /// On which day it was validated or approved: never, as far as is recorded, or on a day that is not stated.
  /// - Parameter standsSo: whether the framework stands as validated or approved all the same.
  static func done(_ day: StatedDate?, standsSo: Bool) -> Phrase {
    guard let day else { return standsSo ? noActRecorded : noneRecorded }
    guard let date = day.date else {
      return Phrase(en: "done, date not stated", fr: "acquise, à une date non précisée")
    }
    return date.phrase(.long)
  }
  /// Agrees with `cadre`: `succeeded by ITSP`, `remplacé par l’ITSP`.
  public static func succeeded(by framework: FrameworkID, _ names: Names) -> Phrase {
    Phrase(
      en: "succeeded by " + names.phrase(framework).en,
      fr: "remplacé " + names.appellation(framework, .short).agent.fr)
  }
  public static let term = Phrase(en: "Term", fr: "Période")
  public static let owners = Phrase(en: "Led by", fr: "Piloté par")
  public static let parts = Phrase(en: "Parts", fr: "Composantes")
  public static let area = Phrase(en: "Area", fr: "Zone couverte")
  public static let levels = Phrase(en: "Levels", fr: "Niveaux")
  public static let results = Phrase(en: "Results", fr: "Résultats")
  public static let result = Phrase(en: "Result", fr: "Résultat")
  public static let level = Phrase(en: "Level", fr: "Niveau")
  public static let rating = Phrase(en: "Rating", fr: "Appréciation")
  public static let unrated = Phrase(en: "not rated", fr: "non évalué")
  public static let answerable = Phrase(en: "Answerable", fr: "Responsables et appuis")
  public static let workstreams = Phrase(en: "Workstreams", fr: "Flux de travail")
  public static let workstream = Phrase(en: "Workstream", fr: "Flux de travail")
  public static let indicators = Phrase(en: "Indicators", fr: "Indicateurs")
  public static let indicator = Phrase(en: "Indicator", fr: "Indicateur")
  public static let baseline = Phrase(en: "Baseline", fr: "Référence")
  public static let target = Phrase(en: "Target", fr: "Cible")
  public static let values = Phrase(en: "Values", fr: "Valeurs")
  public static let decisions = Phrase(
    en: "Decisions behind the results", fr: "Décisions à l’origine des résultats")
  public static let projects = Phrase(
    en: "Projects that serve the results", fr: "Projets au service des résultats")
  public static let project = Phrase(en: "Project", fr: "Projet")
  public static let risks = Phrase(en: "Risks", fr: "Risques")
  public static let risk = Phrase(en: "Risk", fr: "Risque")
  public static let likelihood = Phrase(en: "Likelihood", fr: "Probabilité")
  public static let impact = Phrase(en: "Impact", fr: "Incidence")
  public static let response = Phrase(en: "Response", fr: "Réponse")
  public static let review = Phrase(en: "Review: ", fr: "Revue : ")
  public static let finding = Phrase(en: "Finding", fr: "Constat")
  public static let commitments = Phrase(en: "Commitments", fr: "Engagements")
  public static let commitment = Phrase(en: "Commitment", fr: "Engagement")
  public static let assessments = Phrase(en: "How they were kept", fr: "Respect des engagements")
  public static let partner = Phrase(en: "Partner", fr: "Partenaire")
  public static let year = Phrase(en: "Year", fr: "Année")
  public static let note = Phrase(en: "Note", fr: "Note")
  public static let frameworkNoun = Noun(en: "framework", fr: "cadre", .masculine)
  public static let resultNoun = Noun(en: "result", fr: "résultat", .masculine)
}

extension Framework {
  /// When it was validated jointly, as far as is recorded.
  public var validation: Phrase {
    FrameworkSheetWords.done(validated, standsSo: standing.name == .validated)
  }
  /// When it was formally approved, as far as is recorded.
  public var approval: Phrase {
    FrameworkSheetWords.done(approved, standsSo: standing.name == .formallyApproved)
  }
}

extension FrameworkStanding {
  /// How a framework stands, with since when and why, agreeing with `cadre`.
  public func phrase(_ names: Names) -> Phrase {
    switch self {
    case .draft, .validated, .formallyApproved, .inForce: return name.phrase
    case .interrupted(let cause, _):
      let since = brief(names)
      guard let cause, !cause.isEmpty else { return since }
      return since + Phrase(en: ": ", fr: " : ") + cause.phrase
    case .closed, .succeeded: return brief(names)
    }
  }

  /// With since when and by what, and without the cause: `interrupted in May 2021`.
  public func brief(_ names: Names) -> Phrase {
    let words: Phrase =
      if case .succeeded(let framework, _) = self {
        FrameworkSheetWords.succeeded(by: framework, names)
      } else {
        name.phrase
      }
    return [words, since?.adverb ?? .empty].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension IndicatorValue {
  /// The number with its date: `≥ 80 (December 2017)`.
  public var phrase: Phrase { phrase(.medium) }

  public func phrase(_ style: DateStyle) -> Phrase {
    let number = Amount.number(number.description) ?? Phrase(same: self.number.description)
    let bound = isAtLeast == true ? Phrase(en: "≥ ", fr: "≥ ") : .empty
    guard let date = on.date else { return bound + number }
    return bound + number + " (" + date.phrase(style) + ")"
  }
}
