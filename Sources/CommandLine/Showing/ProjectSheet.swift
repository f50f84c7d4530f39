import Domain
import Localization

extension Session {
  /// A project with its partners, the reports it owes, its risks and the chain it stands in.
  func sheet(_ project: Project) throws(CommandLineError) -> FactSheet {
    let names = try names()
    let name = Names.phrase(project.title, project.acronym, .both)[language]
    var sheet = FactSheet("\(name) · \(project.id)", language: language)
    addIdentity(of: project, names, to: &sheet)
    addPartners(of: project, names, to: &sheet)
    let register = try register()
    let budgets = try asking { () throws(RegisterError) in try register.funds().budgets(of: project) }
    for fund in budgets { addPhases(of: fund, FundFacts.budgetByPhases, to: &sheet) }
    addReports(of: project, on: try asOf(), to: &sheet)
    addRisks(project.risks, project.sources, names, to: &sheet)
    try addFindings(in: project.id, names, to: &sheet)
    try addChain(of: .project(project.id), names, to: &sheet)
    sheet.keep(project.sources)
    return sheet
  }

  private func addIdentity(of project: Project, _ names: Names, to sheet: inout FactSheet) {
    let sources = project.sources
    sheet.fact(FactWords.nameInOther, project.title[language.other], sources.about("title"))
    let since = project.standing.since.map { Phrase(same: " (") + $0.phrase(.long) + ")" } ?? .empty
    sheet.fact(FactWords.state, project.standing.state.phrase + since, sources.about("standing"))
    sheet.fact(FactWords.reason, project.standing.reason?.phrase, sources.about("standing"))
    sheet.fact(FactWords.purpose, project.purpose?.phrase, sources.about("purpose"))
    sheet.fact(Field.area.phrase.capitalized, project.area?.phrase, sources.about("area"))
    sheet.fact(ProjectWords.term, project.term.phrase, sources.about("term"))
    sheet.fact(Field.budget.phrase.capitalized, project.budget?.phrase, sources.about("budget"))
    let funds = project.funds.map { names.phrase($0, .both) }.listed()
    sheet.fact(ProjectWords.funds, project.funds.isEmpty ? nil : funds, sources.about("funds"))
    sheet.fact(FactWords.remark, project.remark?.phrase, sources.about("remark"))
  }

  private func addPartners(of project: Project, _ names: Names, to sheet: inout FactSheet) {
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(ListWords.who), .plain(FactWords.role),
    ]
    let rows = project.partners.map { partner in
      (
        cells: [
          partner.id.text, names.phrase(partner.party, .both)[language], partner.role.phrase[language],
        ],
        sources: partner.source.map { [$0] } ?? project.sources.about("partners")
      )
    }
    sheet.list(ProjectWords.partners, columns, rows)
  }

  private func addReports(of project: Project, on day: CalendarDay, to sheet: inout FactSheet) {
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(ListWords.kind), .plain(Field.due.phrase.capitalized),
      .plain(Field.submitted.phrase.capitalized), .words(Field.note.phrase.capitalized),
    ]
    let owed = Set(project.reportsOwed(on: day).map(\.id))
    let rows = project.reports.map { report in
      let late = owed.contains(report.id) ? " ! " + Implementation.overdue[language] : ""
      return (
        cells: [
          report.id.text, report.kind.phrase[language],
          (report.due?.phrase(.medium)[language] ?? "") + late,
          report.submitted?.phrase(.medium)[language] ?? "", report.note ?? "",
        ], sources: [SourceNote]()
      )
    }
    sheet.list(ProjectWords.reports, columns, rows)
  }

  /// Shocks and risks, of a framework as of a project.
  func addRisks(_ risks: [Risk], _ sources: [SourceNote], _ names: Names, to sheet: inout FactSheet) {
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(ElementKind.risk.noun.singular.capitalized),
      .plain(Field.likelihood.phrase.capitalized), .plain(Field.impact.phrase.capitalized),
      .words(Field.response.phrase.capitalized), .words(ListWords.responsible),
    ]
    let rows = risks.map { risk in
      let over = risk.isClosed == true ? " – " + ProjectWords.closed[language] : ""
      return (
        cells: [
          risk.id.text, risk.title.phrase[language] + over, risk.likelihood?.phrase[language] ?? "",
          risk.impact?.phrase[language] ?? "", risk.response?.phrase[language] ?? "",
          risk.owner.map { names.phrase($0, .short)[language] } ?? "",
        ],
        sources: risk.source.map { [$0] } ?? sources.about("risks")
      )
    }
    sheet.list(ProjectWords.risks, columns, rows)
  }
}
