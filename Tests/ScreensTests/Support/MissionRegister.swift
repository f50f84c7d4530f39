import CanonicalJSON
import Commands
import Domain
import Storage
import TestSupport

@testable import Screens

/// The register of the Platform six months after its plenary, with a framework, its fund and a project.
enum MissionRegister {
  private static let fullOnce = Result { try making() }

  // Tests only read it.
  static func full() throws -> MemoryRegister { try fullOnce.get() }

  private static func making() throws -> MemoryRegister {
    var records = try SampleRegister.held().trees
    let encoder = JSONTreeEncoder()
    var framework = MissionSample.framework
    framework.results[1].decisions = [FormSample.third]
    var fund = MissionSample.fund
    fund.allocations[0].decision = FormSample.third
    records[.framework("itsp")] = try encoder.encode(framework)
    records[.fund("fcs")] = try encoder.encode(fund)
    records[.project("roads")] = try encoder.encode(MissionSample.project)
    let builder = SampleBuilder(records, today: SampleRegister.after)
    try frameworks(builder)
    try parts(builder)
    return builder.register
  }

  private static func frameworks(_ builder: SampleBuilder) throws {
    try builder.run(
      AddFramework(
        id: "itsp-2", kind: .plan,
        name: Text(en: "Improved transition plan", fr: "Plan de transition amélioré"),
        parent: "itsp"))
    try builder.run(
      AddFramework(
        id: "old-plan", kind: .plan, name: Text(en: "Earlier plan", fr: "Plan antérieur"),
        acronym: .same("EPA")))
    try builder.run(ChangeFrameworkStanding(framework: "old-plan", to: .succeeded(by: "itsp", on: "2021")))
  }

  private static func parts(_ builder: SampleBuilder) throws {
    let top = ResultReference(framework: "itsp", result: "r-1")
    try builder.run(
      AddResult(
        framework: "itsp", title: Text(en: "Mayors back in office", fr: "Maires de retour"), parent: "r-1",
        code: "1.2"))
    try builder.run(RateResult(result: top, rating: .onTrack))
    try builder.run(
      AddAnswerable(result: top, party: .organization("un"), role: .supporting, side: .countryTeam))
    try builder.run(
      AddWorkstream(
        framework: "itsp", title: Text(en: "State authority", fr: "Autorité de l’État"),
        leads: [.organization("au")]))
    try builder.run(
      AddReviewPoint(
        framework: "itsp", review: "w-1", kind: .strength,
        text: Text(en: "One results framework", fr: "Un seul cadre de résultats")))
    try builder.run(
      AddRisk(
        holder: .framework("itsp"), title: Text(en: "Insecurity", fr: "Insécurité"), likelihood: .high,
        impact: .medium, response: Text(en: "Joint patrols", fr: "Patrouilles conjointes"),
        owner: .organization("au")))
    try builder.run(
      AddCommitment(
        framework: "itsp", text: Text(en: "Share calendars", fr: "Partager les calendriers"), code: "A"))
    let commitment = try builder.register.framework("itsp").commitments[0].id
    try builder.run(
      AssessCommitment(
        framework: "itsp", commitment: commitment, partner: .organization("eu"), year: 2026,
        verdict: .partlyKept))
    try builder.run(
      RecordIndicatorValue(
        framework: "itsp", indicator: "n-1",
        value: NewIndicatorValue(number: DecimalNumber(9), on: .date("2022-10"))))
  }
}
