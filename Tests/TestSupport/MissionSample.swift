import Domain

/// A framework, its fund and a project, linked to the decisions of the sample plenary.
public enum MissionSample {
  public static let decision = DecisionReference(meeting: "mcp-5", decision: "d-1")
  public static let output = ResultReference(framework: "itsp", result: "r-1-1")

  public static let framework = Framework(
    id: "itsp", kind: .plan, standing: .validated,
    name: Text(en: "Transition plan", fr: "Plan de transition"),
    acronym: .same("ITSP"), term: Term(from: .date("2021"), to: .date("2022-12")),
    owners: [.organization("au")],
    levels: [
      FrameworkLevel(id: "l-1", name: Text(en: "objective", fr: "objectif"), rank: .objective),
      FrameworkLevel(id: "l-2", name: Text(en: "output", fr: "produit"), rank: .output),
    ],
    results: [
      ExpectedResult(
        id: "r-1", level: "l-1", code: "1", title: Text(en: "State authority", fr: "Autorité de l’État")),
      ExpectedResult(
        id: "r-1-1", parent: "r-1", level: "l-2", code: "1.1",
        title: Text(en: "Prefectures reopened", fr: "Préfectures rouvertes"),
        answerable: [
          Answerable(id: "a-1", party: .organization("au"), role: .responsible, side: .mission)
        ], rating: .atRisk, decisions: [decision]),
    ],
    indicators: [
      Indicator(
        id: "n-1", result: "r-1-1", title: Text(en: "Prefectures open", fr: "Préfectures ouvertes"),
        baseline: IndicatorValue(id: "b", number: DecimalNumber(4), on: .date("2021")),
        target: IndicatorValue(id: "t", number: DecimalNumber(12), on: .date("2022")),
        values: [IndicatorValue(id: "v-1", number: DecimalNumber(7), on: .date("2021-12"))])
    ],
    reviews: [
      Review(
        id: "w-1", title: Text(en: "Retreat", fr: "Retraite"), on: .date("2021-07-31"),
        points: [
          ReviewPoint(
            id: "p-1", kind: .action, text: Text(en: "Revive coordination", fr: "Relancer la coordination"),
            responsible: [Responsibility(id: "o-1", party: .organization("au"))],
            deadline: .date("2021-12-31"))
        ])
    ])

  public static let fund = Fund(
    id: "fcs", kind: .pooled, name: Text(en: "Coherence Fund", fr: "Fonds de cohérence"),
    acronym: Text(en: "SCF", fr: "FCS"), boards: ["mcp"],
    contributions: [
      contribution(
        "k-1", .organization("au"), [(.pledge, "100000.00", "USD"), (.receipt, "40000.50", "USD")]),
      contribution("k-2", .organization("mali"), [(.commitment, "300000", "CHF")]),
    ],
    reported: [
      ReportedTotal(id: "t-1", of: .contributions, money: money("40265165", "USD"), asAt: .date("2017-12"))
    ],
    allocations: [
      Allocation(id: "al-1", project: "roads", money: money("30000", "USD"), decision: decision)
    ],
    aligned: [AlignedProgramme(id: "g-1", donor: .organization("mali"), money: money("120000000", "USD"))])

  public static let project = Project(
    id: "roads", title: Text(en: "Feeder roads", fr: "Pistes rurales"),
    standing: ProjectStanding(.implementing, since: "2021"), funds: ["fcs"], results: [output],
    partners: [ProjectPartner(id: "q-1", party: .organization("au"), role: .lead)],
    term: Term(from: .date("2021"), to: .date("2022")),
    reports: [ProjectReport(id: "e-1", kind: .annual, due: "2022-03-31")])

  public static func contribution(
    _ id: Identifier<Contribution>, _ donor: Party, _ steps: [(ContributionStep.Kind, String?, String)]
  ) -> Contribution {
    Contribution(
      id: id, donor: donor,
      steps: steps.enumerated().map { place, step in
        ContributionStep(
          id: Identifier("s-\(place + 1)") ?? "s", kind: step.0, money: step.1.map { money($0, step.2) })
      })
  }

  public static func money(_ amount: String, _ currency: String) -> Money {
    guard let amount = DecimalNumber(amount), let currency = Currency(currency) else {
      preconditionFailure("\(amount) \(currency) is no money")
    }
    return Money(amount, currency)
  }
}
