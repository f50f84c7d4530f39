import Domain
import Localization

/// The sheet of a project: who takes part, the chain it stands in – decisions, results, allocations –, reports due and risks.
struct ProjectSheetBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    guard let id = request.project else { throw .invalid(.project, .missing) }
    let project = try register.project(id)
    let frame = try RegisterFrame(request, register: register, asOf: asOf, language: language)
    var paper = frame.paper(
      .projectSheet, on: project.title,
      called: project.acronym?.en ?? project.acronym?.fr ?? project.id.text)
    var composer = frame.composer
    identity(of: project, into: &composer)
    partners(of: project, into: &composer)
    for fund in try register.funds().budgets(of: project) {
      FundParts.phases(of: fund, FundFacts.budgetByPhases, into: &composer)
    }
    composer.heading(
      Phrase(en: "Decisions, results and allocations", fr: "Décisions, résultats et allocations"))
    try ProjectChain(project: project, frame: frame).write(into: &composer)
    reports(of: project, on: asOf, into: &composer)
    RiskTable.write(
      project.risks, ProjectWords.risks,
      otherwise: Phrase(en: "No risk is recorded.", fr: "Aucun risque n’est enregistré."), into: &composer)
    paper.blocks = composer.blocks
    return paper
  }

  private func identity(of project: Project, into composer: inout Composer) {
    let standing = project.standing
    let start = standing.since.map { Phrase(same: " ") + $0.since(.long) } ?? .empty
    composer.facts([
      (Phrase(en: "Acronym", fr: "Sigle"), project.acronym.map { composer.passage($0.phrase) }),
      (Phrase(en: "State", fr: "État"), composer.passage(standing.state.phrase.capitalized + start)),
      (Phrase(en: "Reason", fr: "Motif"), standing.reason.map { composer.passage($0) }),
      (ProjectWords.term, composer.passage(project.term.span)),
      (FrameworkSheetWords.area, project.area.map { composer.passage($0) }),
      (FundFacts.budget, project.budget.map { composer.passage($0.phrase) }),
      (
        ProjectWords.funds,
        composer.passage(project.funds.map { composer.names.phrase($0, .both) }.joined(separator: "\n"))
      ),
    ])
    if let purpose = project.purpose { composer.write(purpose) }
    if let remark = project.remark, !remark.isEmpty { composer.add(.note(composer.passage(remark))) }
  }

  private func partners(of project: Project, into composer: inout Composer) {
    composer.heading(ProjectWords.partners)
    let roles = ProjectPartner.Role.allCases
    composer.table(
      [
        TableColumn(Phrase(en: "Role", fr: "Qualité")), TableColumn(FrameworkSheetWords.partner),
      ],
      roles.flatMap { role in project.partners.filter { $0.role == role } }.map { partner in
        composer.row(
          partner.id.text, [partner.role.phrase.capitalized, composer.names.phrase(partner.party, .both)])
      }, otherwise: Phrase(en: "No partner is recorded.", fr: "Aucun partenaire n’est enregistré."))
  }

  private func reports(of project: Project, on day: CalendarDay, into composer: inout Composer) {
    composer.heading(ProjectWords.reports)
    let owed = Set(project.reportsOwed(on: day).map(\.id))
    composer.table(
      [
        TableColumn(Phrase(en: "Report", fr: "Rapport")), TableColumn(Phrase(en: "Due", fr: "Échéance")),
        TableColumn(Phrase(en: "Submitted", fr: "Remis")), TableColumn(Phrase(en: "Note", fr: "Note")),
      ],
      project.reports.map { report in
        let submitted = report.submitted?.phrase(.long)
        let missing = owed.contains(report.id) ? Implementation.overdue : .empty
        return composer.row(
          report.id.text,
          [
            report.kind.phrase.capitalized, report.due?.phrase(.long) ?? .empty, submitted ?? missing,
            Phrase(same: report.note ?? ""),
          ])
      }, otherwise: Phrase(en: "No report is recorded.", fr: "Aucun rapport n’est enregistré."))
  }
}
