import CanonicalJSON
import Commands
import Domain
import Storage
import TestSupport

/// The register half a year after the 6th plenary, with the chain from its decisions to a framework, a fund and four projects.
enum SampleProjects {
  static let watch: ProjectID = "watch"
  static let decision = DecisionReference(meeting: "mcp-6", decision: "d-3")
  static let output = ResultReference(framework: "roadmap", result: "r-1-1")

  private static let once = Result { try chained() }

  static func register() throws -> MemoryRegister { try once.get() }

  private static func chained() throws -> MemoryRegister {
    let builder = SampleBuilder(try SampleRegister.held().copy(), today: SampleRegister.after)
    try add(framework, builder)
    try add(fund, builder)
    for project in [project, concept, closed, cancelled] { try add(project, builder) }
    return builder.register
  }

  private static func add(_ record: some Record, _ builder: SampleBuilder) throws {
    try builder.register.perform { register throws(RegisterError) in
      var draft = ChangeDraft(builder.context, register)
      try draft.create(record)
      return draft.changeSet(action: "add", subject: record.key)
    }
  }

  private static let framework = Framework(
    id: "roadmap", kind: .plan, standing: .inForce,
    name: Text(en: "Road map 2027-2028", fr: "Feuille de route 2027-2028"),
    acronym: Text(en: "RM", fr: "FR"), term: Term(from: .date("2027"), to: .date("2028")),
    levels: [
      FrameworkLevel(id: "l-1", name: Text(en: "axis", fr: "axe"), rank: .pillar),
      FrameworkLevel(id: "l-2", name: Text(en: "output", fr: "produit"), rank: .output),
    ],
    results: [
      ExpectedResult(id: "r-1", level: "l-1", code: "1", title: Text(en: "Borders", fr: "Frontières")),
      ExpectedResult(
        id: "r-1-1", parent: "r-1", level: "l-2", code: "1.1",
        title: Text(en: "Early warning works", fr: "L’alerte précoce fonctionne"),
        answerable: [
          Answerable(id: "a-1", party: .organization("misahel"), role: .responsible, side: .partner)
        ], rating: .atRisk, decisions: [decision]),
    ],
    indicators: [
      Indicator(
        id: "n-1", result: "r-1-1", title: Text(en: "Posts linked", fr: "Postes reliés"),
        baseline: IndicatorValue(id: "b", number: DecimalNumber(4), on: .date("2026")),
        target: IndicatorValue(id: "t", number: DecimalNumber(12), on: .date("2028")),
        values: [IndicatorValue(id: "v-1", number: DecimalNumber(7), on: .date("2027-06"))])
    ],
    reviews: [
      Review(
        id: "w-1", title: Text(en: "Mid-year review", fr: "Revue à mi-année"), on: .date("2027-06-15"),
        points: [
          ReviewPoint(
            id: "p-1", kind: .action,
            text: Text(en: "Name a focal point in each post", fr: "Désigner un point focal par poste"),
            responsible: [Responsibility(id: "o-1", party: .organization("misahel"))],
            deadline: .date("2027-07-01"))
        ])
    ])

  private static let fund = Fund(
    id: "srf", kind: .pooled,
    name: Text(en: "Sahel Resilience Fund", fr: "Fonds pour la résilience au Sahel"),
    acronym: Text(en: "SRF", fr: "FRS"), boards: ["mcp"],
    allocations: [
      Allocation(
        id: "al-1", project: watch, money: MissionSample.money("1500000", "USD"), on: .date("2027-02-15"),
        decision: DecisionReference(meeting: "mcp-6", decision: "d-1"))
    ])

  private static let project = Project(
    id: watch,
    title: Text(en: "Early warning along the borders", fr: "Alerte précoce le long des frontières"),
    acronym: Text(en: "EWB", fr: "APF"), standing: ProjectStanding(.implementing, since: "2027-02-15"),
    purpose: Text(en: "Links the border posts.", fr: "Relie les postes frontière."), funds: ["srf"],
    results: [output], decisions: [decision], area: Text(en: "Liptako-Gourma", fr: "Liptako-Gourma"),
    partners: [
      ProjectPartner(id: "q-1", party: .organization("misahel"), role: .lead),
      ProjectPartner(id: "q-2", party: .organization("un"), role: .lead),
      ProjectPartner(id: "q-3", party: .organization("eu"), role: .donor, source: SourceNote(document: "S0")),
      ProjectPartner(id: "q-4", party: .body("mcp-security"), role: .support),
    ],
    budget: MissionSample.money("4200000", "USD"),
    term: Term(from: .date("2027-02"), to: .date("2028-12-31")),
    reports: [
      ProjectReport(id: "e-1", kind: .inception, due: "2027-03-31", submitted: "2027-03-30"),
      ProjectReport(id: "e-2", kind: .progress, due: "2027-06-30", note: "both agencies together"),
      ProjectReport(id: "e-3", kind: .annual, due: "2027-08-05"),
    ],
    risks: [
      Risk(
        id: "k-1",
        title: Text(en: "Posts out of reach in the rains", fr: "Postes inaccessibles à la saison des pluies"),
        likelihood: .high, impact: .medium, owner: .organization("misahel"))
    ],
    sources: [SourceNote(document: "S0")])

  private static let concept = Project(
    id: "herding", title: Text(en: "Corridors for herders", fr: "Couloirs de transhumance"))

  private static let closed = Project(
    id: "schools", title: Text(en: "Schools reopened", fr: "Écoles rouvertes"),
    standing: ProjectStanding(.operationallyClosed, since: "2027-05-15"),
    reports: [ProjectReport(id: "e-1", kind: .finalNarrative, due: "2027-08-15")])

  private static let cancelled = Project(
    id: "radio", title: Text(en: "Radio of the borders", fr: "Radio des frontières"),
    standing: ProjectStanding(
      .cancelled, since: "2027-01-20",
      reason: Text(en: "No licence was given.", fr: "Aucune licence accordée.")))
}
