import Domain
import TestSupport

/// A plan with everything a plan can have, one of its regional parts, and one of which nothing is known yet.
enum SampleFrameworks {
  static let all = [plan, north, bare]

  static let bare = Framework(
    id: "bare", kind: .regionalPlan, name: Text(en: "Plan of the south", fr: "Plan du sud"), parent: "plan")

  static let north = Framework(
    id: "north", kind: .regionalPlan, standing: .inForce,
    name: Text(en: "Plan of the north", fr: "Plan du nord"), owners: [.body("governance")], parent: "plan",
    levels: [FrameworkLevel(id: "axis", name: Text(en: "axis", fr: "axe"))],
    results: [
      result("x-1", level: "axis", code: "A", "Markets reopened", "Marchés rouverts", rating: .offTrack)
    ],
    reviews: [
      Review(
        id: "w-1", title: Text(en: "Mid-year review", fr: "Revue à mi-année"),
        points: [
          action("p-1", "Reopen the ferry", "Rouvrir le bac", .date("2027-09-30"), .inProgress),
          action("p-2", "Pay the guards", "Payer les gardiens", .date("2027-03-31"), .notStarted),
          action("p-3", "Mend the scales", "Réparer les balances", nil, .done),
        ])
    ])

  static let plan = Framework(
    id: "plan", kind: .plan,
    standing: .interrupted(cause: Text(en: "coup", fr: "coup d’État"), on: "2027-05"),
    name: Text(en: "Stabilisation plan <2027>", fr: "Plan de stabilisation <2027>"),
    acronym: Text(en: "SP", fr: "PS"), purpose: Text(en: "One plan for all.", fr: "Un plan pour tous."),
    validated: .date("2026-11-18"), approved: .notStated, term: Term(from: .date("2027"), to: .date("2029")),
    owners: [.body("mcp"), .organization("un")], area: Text(en: "Sahel", fr: "Sahel"),
    levels: [
      level("objective", "strategic objective", "objectif stratégique", .objective),
      level("outcome", "outcome", "effet", .outcome), level("output", "output", "produit", .output),
      level("activity", "activity", "activité", .activity),
    ], results: results, workstreams: [workstream], indicators: indicators,
    risks: [
      Risk(
        id: "k-1", title: Text(en: "Floods", fr: "Inondations"), likelihood: .high, impact: .medium,
        response: Text(en: "Stocks in place", fr: "Stocks prépositionnés"), owner: .organization("niger")),
      Risk(id: "k-2", title: Text("Drought", in: .english), isClosed: true),
    ], commitments: commitments)

  private static let workstream = Workstream(
    id: "ws", title: Text(en: "Territorial administration", fr: "Administration territoriale"),
    leads: [.body("governance")])

  private static let results: [ExpectedResult] = [
    result("r-1", level: "objective", code: "1", "State authority", "Autorité de l’État", rating: .onTrack),
    result("r-2", level: "objective", code: "2", "Resilience | all", "Résilience | pour tous"),
    ExpectedResult(
      id: "r-1-1", parent: "r-1", level: "outcome", code: "1.1",
      title: Text("Services are back", in: .english), workstream: "ws", rating: .atRisk,
      decisions: [DecisionReference(meeting: "mcp-6", decision: "d-2")]),
    ExpectedResult(
      id: "r-1-1-1", parent: "r-1-1", level: "output", code: "1.1.1",
      title: Text(en: "Prefectures reopened", fr: "Préfectures rouvertes"),
      answerable: [
        Answerable(id: "a-1", party: .organization("au"), role: .responsible, side: .mission),
        Answerable(id: "a-2", party: .organization("un"), role: .responsible, side: .countryTeam),
        Answerable(id: "a-3", party: .organization("mali"), role: .supporting, side: .government),
        Answerable(id: "a-4", party: .organization("eu"), role: .supporting),
      ], workstream: "ws", rating: .achieved),
    result(
      "r-1-1-2", level: "activity", parent: "r-1-1-1", "Rebuild offices", "Reconstruire les bureaux",
      rating: .achieved),
  ]

  private static let indicators: [Indicator] = [
    Indicator(
      id: "n-1", result: "r-1-1-1", title: Text(en: "Prefectures open", fr: "Préfectures ouvertes"),
      baseline: value("b", "4", "2026-12-31"), target: bound("t", "12"),
      values: [value("v-1", "7", "2027-03"), value("v-2", "9.5", "2027-06-30")],
      meansOfVerification: Text(en: "Decrees", fr: "Décrets")),
    Indicator(
      id: "n-2", result: "r-2", title: Text(en: "People in need", fr: "Personnes dans le besoin"),
      unit: Text(en: "persons", fr: "personnes"), direction: .down, target: value("t", "1200000", nil)),
  ]

  private static let commitments: [Commitment] = [
    Commitment(
      id: "c-1", code: "C1", text: Text(en: "Speak with one voice.", fr: "Parler d’une seule voix."),
      assessments: [
        assessment("a-1", "germany", 2026, .kept, nil),
        assessment("a-2", "netherlands", 2026, .partlyKept, "Two separate missions | in May."),
        assessment("a-3", "germany", 2025, .notKept, nil),
      ]),
    Commitment(
      id: "c-2", text: Text(en: "Announce aid early.", fr: "Annoncer l’aide tôt."),
      assessments: [assessment("a-4", "netherlands", 2026, .notApplicable, nil)]),
  ]

  private static func assessment(
    _ id: Identifier<CommitmentAssessment>, _ partner: OrganizationID, _ year: Int,
    _ verdict: CommitmentAssessment.Verdict, _ note: String?
  ) -> CommitmentAssessment {
    CommitmentAssessment(
      id: id, partner: .organization(partner), year: year, verdict: verdict,
      note: note.map { Text($0, in: .english) })
  }

  private static func level(
    _ id: Identifier<FrameworkLevel>, _ en: String, _ fr: String, _ rank: FrameworkLevel.Rank
  ) -> FrameworkLevel { FrameworkLevel(id: id, name: Text(en: en, fr: fr), rank: rank) }

  private static func result(
    _ id: Identifier<ExpectedResult>, level: Identifier<FrameworkLevel>,
    parent: Identifier<ExpectedResult>? = nil, code: String? = nil, _ en: String, _ fr: String,
    rating: ExpectedResult.Rating? = nil
  ) -> ExpectedResult {
    ExpectedResult(
      id: id, parent: parent, level: level, code: code, title: Text(en: en, fr: fr), rating: rating)
  }

  private static func action(
    _ id: Identifier<ReviewPoint>, _ en: String, _ fr: String, _ deadline: Deadline?,
    _ status: Responsibility.Status
  ) -> ReviewPoint {
    ReviewPoint(
      id: id, kind: .action, text: Text(en: en, fr: fr),
      responsible: [Responsibility(id: "o-1", party: .organization("niger"), status: status)],
      deadline: deadline)
  }

  private static func value(
    _ id: Identifier<IndicatorValue>, _ number: String, _ on: PartialDate?
  ) -> IndicatorValue {
    IndicatorValue(
      id: id, number: DecimalNumber(number) ?? .zero, on: on.map(StatedDate.date) ?? .notStated)
  }

  private static func bound(_ id: Identifier<IndicatorValue>, _ number: String) -> IndicatorValue {
    var value = value(id, number, "2029")
    value.isAtLeast = true
    return value
  }
}
