import Domain
import Localization
import TerminalUI

/// What is recorded of one project: its state and what can follow, who takes part, reports, money, risks, and what stands behind it.
public struct ProjectContent: Sendable {
  let id: ProjectID
  let page: Page

  init(_ id: ProjectID, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.id = id
    let wording = Wording(register, around)
    let project = try register.project(id)
    let offers = ProjectOffers(project)
    var page = try Page(
      title: ProjectLines.name(project, wording),
      note: wording(ProjectScreenWords.short(project.standing.state)),
      sections: ([
        ProjectFacts.section(of: project, wording),
        ProjectReportLines.section(of: project, offers, wording),
        Self.partners(of: project, offers, wording),
        ProjectMoney.section(of: project, offers, register, wording),
      ] + ProjectMoney.phases(of: project, register, wording) + [
        Self.behind(project, offers, register, wording),
        RelationLines.findings(in: id, register, wording),
        Self.risks(of: project, offers, wording),
        wording.sources(project.sources),
      ]).filter { !$0.isEmpty })
    page.offers = offers.onPage
    self.page = page
  }

  private static func partners(
    of project: Project, _ offers: ProjectOffers, _ wording: Wording
  ) -> PageSection {
    let title = wording(ProjectWords.partners)
    if project.partners.isEmpty {
      return offers.empty(title, wording(ProjectScreenWords.noPartners), offers.newPartner)
    }
    let roles = ProjectPartner.Role.allCases
    let sorted = roles.flatMap { role in project.partners.filter { $0.role == role } }
    var section = PageSection(
      title,
      columns: [
        TableColumn("", width: .fixed(24), importance: 2),
        TableColumn("", width: .flexible(minimum: 24, weight: 3), importance: 3),
        TableColumn("", width: .fixed(4), alignment: .right, importance: 1),
      ], wrapped: 1,
      lines: sorted.map { partner in
        var line = PageLine(
          [
            TableCell(wording(partner.role.phrase.capitalized), style: .muted),
            TableCell(wording.party(partner.party, .both)),
            TableCell(wording.mark(partner.source), style: .muted),
          ], place: partner.party.place, id: partner.id.text)
        line.offers = offers.of(partner)
        return line
      })
    section.offers = offers.newPartner
    return section
  }

  /// The decisions, results and allocations behind it; those it is tied to itself can be untied.
  private static func behind(
    _ project: Project, _ offers: ProjectOffers, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> PageSection {
    let lines = try ChainLines(register, wording)
    let links = lines.chain.everything(preceding: .project(project.id))
    if links.isEmpty {
      return offers.empty(
        wording(ProjectWords.behind), wording(ProjectScreenWords.nothingBehind), offers.newLink)
    }
    var section = lines.section(ProjectWords.behind, links)
    for (index, link) in links.enumerated() { section.lines[index].offers = offers.of(link) }
    section.offers = offers.newLink
    return section
  }

  private static func risks(
    of project: Project, _ offers: ProjectOffers, _ wording: Wording
  ) -> PageSection {
    if project.risks.isEmpty {
      return offers.empty(wording(ProjectWords.risks), wording(ProjectScreenWords.noRisks), offers.newRisk)
    }
    return RiskLines.section(
      of: project.risks, on: .project(project.id), isOpen: offers.isOpen, wording)
  }
}
