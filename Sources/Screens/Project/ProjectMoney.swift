import Domain
import Localization
import TerminalUI

/// The funds a project draws on, with what each has allocated to it, and the phases of a budget of its own.
enum ProjectMoney {
  static func phases(
    of project: Project, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PageSection] {
    try register.funds().budgets(of: project).compactMap { fund in
      guard var section = PhaseLines.section(of: fund, FundOffers(fund), wording) else { return nil }
      section.title = wording(FundFacts.budgetByPhases)
      section.offers = []
      for index in section.lines.indices {
        section.lines[index].offers = []
        section.lines[index].place = .fund(fund.id)
      }
      return section
    }
  }

  static func section(
    of project: Project, _ offers: ProjectOffers, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> PageSection {
    let title = wording(ProjectWords.funds)
    let funds = try register.funds().filter { fund in
      project.funds.contains(fund.id) || fund.allocations.contains { $0.project == project.id }
    }
    if funds.isEmpty { return offers.empty(title, wording(ProjectScreenWords.noFunds), offers.newFund) }
    var section = PageSection(
      title,
      columns: [
        TableColumn("", width: .flexible(minimum: 26, weight: 3), importance: 3),
        TableColumn("", width: .flexible(minimum: 16, maximum: 40), alignment: .right, importance: 2),
      ], wrapped: 0,
      lines: funds.map { fund in
        let given = MoneyTotals(fund.allocations.filter { $0.project == project.id }.map(\.money))
        var line = PageLine(
          [
            TableCell(wording(Names.phrase(fund.name, fund.acronym, .both))),
            TableCell(
              given.isEmpty
                ? "" : wording(ProjectScreenWords.allocated + Phrase(en: ": ", fr: " : ") + given.phrase)),
          ], place: .fund(fund.id), id: fund.id.text)
        if project.funds.contains(fund.id) { line.offers = offers.of(fund.id) }
        return line
      })
    section.offers = offers.newFund
    return section
  }
}
