/// The words of the screens of frameworks and of their results.
extension ScreenWords {
  public static let frameworks = Phrase(en: "Frameworks", fr: "Cadres")
  public static let period = Phrase(en: "Period", fr: "Période")
  public static let resultsCount = Phrase(en: "Results", fr: "Résultats")
  public static let noFrameworks = Phrase(
    en: "No frameworks yet – F2 adds one", fr: "Aucun cadre – F2 en ajoute un")
  public static let frameworksHint = Phrase(
    en: "Enter: its results, indicators and reviews", fr: "Entrée : résultats, indicateurs et revues")
  public static let frameworksHelp = [
    Phrase(
      en: "Strategies, plans, programmes and codes of conduct, those in force first. Enter opens one.",
      fr:
        "Stratégies, plans, programmes et codes de conduite, ceux en vigueur d’abord. Entrée en ouvre un."),
    Phrase(
      en: "A framework is a draft, validated, formally approved, in force, interrupted, closed, or succeeded "
        + "by another. Joint validation is not formal approval: each has its own day.",
      fr: "Un cadre est en projet, validé, formellement approuvé, en vigueur, interrompu, clos ou remplacé "
        + "par un autre. La validation conjointe n’est pas l’approbation formelle : chacune a sa date."),
  ]
  public static let frameworkHelp = [
    Phrase(
      en: "One framework: its state, who leads it, and its results as a tree. Left closes a branch and goes "
        + "up, Right opens it and goes down; Enter opens a result, and from there the decisions behind it "
        + "and the projects that serve it.",
      fr: "Un cadre : son état, qui le pilote, et ses résultats en arbre. La flèche gauche ferme une branche "
        + "et remonte, la droite l’ouvre et descend ; Entrée ouvre un résultat, et de là les décisions à son "
        + "origine et les projets qui y contribuent."),
    Phrase(
      en: "Below the results: indicators, reviews with their actions, risks, commitments. Tab goes from one "
        + "to the next.",
      fr: "Sous les résultats : indicateurs, revues et leurs actions, risques, engagements. Tab passe de "
        + "l’un à l’autre."),
  ]
  public static let resultHelp = [
    Phrase(
      en: "One result: who answers for it on each side, how it is measured, the decisions behind it and the "
        + "projects that serve it. Enter follows the chain; Esc comes back.",
      fr: "Un résultat : qui en répond de chaque côté, comment il se mesure, les décisions à son origine et "
        + "les projets qui y contribuent. Entrée suit la chaîne ; Échap revient.")
  ]
  public static let frameworkHint = Phrase(
    en: "Enter: go there    ← →: close, open", fr: "Entrée : y aller    ← → : fermer, ouvrir")

  public static let keyOrder = Phrase(en: "Order", fr: "Ordre")
  public static let orderHelp = Phrase(
    en: "Order the list by state, name, period or results", fr: "Classer par état, nom, période ou résultats")
  public static let byState = Phrase(en: "By state, in force first", fr: "Par état, en vigueur d’abord")
  public static let byName = Phrase(en: "By name", fr: "Par nom")
  public static let byPeriod = Phrase(en: "By period, latest first", fr: "Par période, la dernière d’abord")
  public static let byResults = Phrase(en: "By number of results", fr: "Par nombre de résultats")

  /// On the pages of organisations and bodies.
  public static let frameworksLed = Phrase(en: "Frameworks that it leads", fr: "Cadres sous son pilotage")
  public static let actionHint = Phrase(
    en: "Enter: the action in its framework", fr: "Entrée : l’action dans son cadre")

  // One framework.
  public static let approvedShort = Phrase(en: "approved", fr: "approuvé")
  public static let succeededShort = Phrase(en: "succeeded", fr: "remplacé")
  public static let nextFramework = Phrase(en: "Successor", fr: "Cadre qui succède")
  public static let successor = Phrase(en: "Succeeded by", fr: "Remplacé par")
  public static let follows = Phrase(en: "Follows", fr: "Succède à")
  public static let frameworkOf = Phrase(en: "Part of", fr: "S’inscrit dans")
  public static let resultUnder = Phrase(en: "Under", fr: "Relève de")
  public static let otherName = Phrase(en: "In French", fr: "En anglais")
  public static let levelResults = Phrase(en: "results", fr: "résultats")
  public static func ofLevel(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "1 result" : "\(count) results",
      fr: count < 2 ? "\(count) résultat" : "\(count) résultats")
  }
  public static let noLevels = Phrase(
    en: "No levels yet – F2 names the first: pillar, outcome, output…",
    fr: "Aucun niveau – F2 nomme le premier : pilier, effet, produit…")
  public static let noResults = Phrase(
    en: "No results yet – F2 adds one", fr: "Aucun résultat – F2 en ajoute un")
  public static let noCommitments = Phrase(
    en: "No commitments yet – F2 adds one", fr: "Aucun engagement – F2 en ajoute un")
  public static let neverAssessed = Phrase(en: "not assessed yet", fr: "pas encore évalué")
  public static let latest = Phrase(en: "Latest", fr: "Dernière valeur")
  public static let course = Phrase(en: "Over time", fr: "Évolution")
  public static let noValue = Phrase(en: "no value yet", fr: "sans valeur")
  public static let targetReached = Phrase(en: "target reached", fr: "cible atteinte")
  public static let verification = Phrase(en: "Verified by", fr: "Vérifié par")
  public static let closedRisk = Phrase(en: "closed", fr: "clos")
  public static let reviewHeld = Phrase(en: "Held", fr: "Tenue")
  public static let noFindings = Phrase(
    en: "No findings yet – F2 adds one", fr: "Aucun constat – F2 en ajoute un")
  public static let nobodyCarries = Phrase(en: "nobody named yet", fr: "personne n’est désigné")
  /// How likely and how grave; in short by the first letters of both words.
  public static func grades(likelihood: Phrase?, impact: Phrase?, isShort: Bool = false) -> Phrase {
    let (likely, grave) =
      isShort
      ? (Phrase(en: "likel.", fr: "prob."), Phrase(en: "imp.", fr: "inc."))
      : (Phrase(en: "likelihood", fr: "probabilité"), Phrase(en: "impact", fr: "incidence"))
    return [likelihood.map { likely + " " + $0 }, impact.map { grave + " " + $0 }]
      .compactMap(\.self).joined(separator: ", ")
  }

  // One result.
  public static let inFramework = Phrase(en: "Framework", fr: "Cadre")
  public static let level = Phrase(en: "Level", fr: "Niveau")
  public static let detail = Phrase(en: "Detail", fr: "Précisions")
  public static let below = Phrase(en: "Below it", fr: "En dessous")
  public static let answerable = Phrase(en: "Answerable", fr: "Responsables et appuis")
  /// At the head of a column, where supporters stand behind those responsible.
  public static let answerableHead = Phrase(en: "Answerable", fr: "Responsables")
  public static let nobodyAnswers = Phrase(
    en: "Nobody answers for it yet – F2 names somebody",
    fr: "Personne n’en répond encore – F2 désigne quelqu’un")
  public static let decisionsBehind = Phrase(en: "Decisions behind it", fr: "Décisions à son origine")
  public static let noDecisionBehind = Phrase(
    en: "No decision behind it yet – F2 links one", fr: "Aucune décision à son origine – F2 en lie une")
  public static let projectsServing = Phrase(en: "Projects that serve it", fr: "Projets qui y contribuent")
  public static let noIndicator = Phrase(
    en: "No indicator yet – F2 adds one", fr: "Aucun indicateur – F2 en ajoute un")
  public static func indicator(_ title: String) -> Phrase {
    Phrase(en: "Indicator: \(title)", fr: "Indicateur : \(title)")
  }
}
