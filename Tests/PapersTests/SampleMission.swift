import Domain
import TestSupport

/// The sample plenary with what its decisions led to: a plan, a fund that the Platform governs, and a project.
enum SampleMission {
  static let register = FixedRegister(
    office: Office(
      id: "office",
      name: Text(en: "Technical Secretariat of the Platform", fr: "Secrétariat technique de la Plateforme")),
    organizations: SampleDirectory.organizations, people: SampleDirectory.people,
    bodies: SampleDirectory.bodies, meetings: [SampleMeeting.fifth, SampleMeeting.sixth],
    frameworks: SampleFrameworks.all, funds: [fund, emptyFund], projects: [project, emptyProject])

  static let emptyFund = Fund(id: "empty", kind: .quickImpact, name: Text(en: "Window", fr: "Guichet"))
  static let emptyProject = Project(id: "idea", title: Text(en: "An idea", fr: "Une idée"))

  static let fund = Fund(
    id: "fund", kind: .pooled, name: Text(en: "Coherence <b>Fund</b>", fr: "Fonds <b>de cohérence</b>"),
    acronym: Text(en: "SCF", fr: "FCS"), administrator: .organization("un"), boards: ["mcp", "governance"],
    established: "2015",
    contributions: [
      MissionSample.contribution(
        "c-1", .organization("netherlands"),
        [(.pledge, "1500000", "USD"), (.commitment, "1200000", "USD"), (.receipt, "800000.50", "USD")]),
      MissionSample.contribution(
        "c-2", .organization("germany"), [(.pledge, "400000", "EUR"), (.receipt, "400000", "EUR")]),
      MissionSample.contribution("c-3", .organization("eu"), [(.pledge, "250000", "USD")]),
      Contribution(id: "c-4", donor: .organization("au"), through: "empty", steps: []),
    ],
    reported: [
      ReportedTotal(
        id: "t-1", of: .contributions, money: MissionSample.money("40265165", "USD"), asAt: .date("2026-12"),
        remark: Text(en: "As the administrator wrote.", fr: "Selon l’administrateur."))
    ],
    allocations: [
      Allocation(
        id: "al-1", project: "roads", money: MissionSample.money("300000", "USD"), on: .date("2027-02-01"),
        decision: DecisionReference(meeting: "mcp-6", decision: "d-2"),
        disbursements: [Disbursement(id: "d-1", money: MissionSample.money("120000", "USD"))]),
      Allocation(
        id: "al-2", title: Text(en: "Audit", fr: "Audit"), money: MissionSample.money("5000", "EUR")),
    ],
    forecasts: [
      forecast("f-1", "netherlands", 2026, "500000", "450000"),
      forecast("f-2", "netherlands", 2027, "600000", nil), forecast("f-3", "germany", 2026, nil, "10000"),
    ],
    phases: [
      FundPhase(
        id: "ph-1", title: Text(en: "Phase 1", fr: "Phase 1"),
        term: Term(from: .date("2026-01-01"), to: .date("2026-12-31")),
        budget: MissionSample.money("300000", "CHF"), allocated: MissionSample.money("284791", "CHF"),
        isCompleted: true)
    ],
    aligned: [
      AlignedProgramme(
        id: "g-1", donor: .organization("germany"), title: Text(en: "Town halls", fr: "Mairies"),
        partners: [.organization("mali")], money: MissionSample.money("120000000", "USD"))
    ])

  static let project = Project(
    id: "roads", title: Text(en: "Feeder roads", fr: "Pistes rurales"),
    standing: ProjectStanding(.implementing, since: "2027-02"),
    purpose: Text(en: "Roads to the markets.", fr: "Des pistes vers les marchés."), funds: ["fund"],
    results: [ResultReference(framework: "plan", result: "r-1-1")],
    area: Text(en: "North", fr: "Nord"),
    partners: [
      ProjectPartner(id: "q-1", party: .organization("afdb"), role: .donor),
      ProjectPartner(id: "q-2", party: .organization("au"), role: .lead),
    ], budget: MissionSample.money("300000", "USD"), term: Term(from: .date("2027"), to: .date("2028")),
    reports: [
      ProjectReport(id: "e-1", kind: .inception, due: "2027-03-31", submitted: "2027-03-30"),
      ProjectReport(id: "e-2", kind: .progress, due: "2027-06-30", note: "reminded"),
      ProjectReport(id: "e-3", kind: .annual, due: "2028-01-31"),
    ],
    risks: [Risk(id: "k-1", title: Text(en: "Rain", fr: "Pluies"), likelihood: .medium, impact: .high)])

  private static func forecast(
    _ id: Identifier<Forecast>, _ donor: OrganizationID, _ year: Int, _ announced: String?,
    _ disbursed: String?
  ) -> Forecast {
    Forecast(
      id: id, donor: .organization(donor), year: year,
      announced: announced.map { MissionSample.money($0, "USD") },
      disbursed: disbursed.map { MissionSample.money($0, "USD") })
  }
}
