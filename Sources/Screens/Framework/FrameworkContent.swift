import Domain
import Localization
import TerminalUI

/// What is recorded of one framework.
public struct FrameworkContent: Sendable {
  let id: FrameworkID
  let page: Page

  init(_ id: FrameworkID, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.id = id
    let wording = Wording(register, around)
    let framework = try register.framework(id)
    let projects = try register.projects(ProjectQuery(framework: id)).rows
    var page = Page(
      title: wording(wording.names.phrase(id, .both)),
      note: wording(framework.standing.name.phrase),
      sections: ([
        try FrameworkFacts.section(of: framework, register, wording),
        ResultLines.tree(of: framework, projects, wording),
        try RelationLines.funds(of: framework, register, wording),
        try RelationLines.results(concerning: framework.key, register, wording),
        IndicatorLines.section(of: framework, wording),
        WorkstreamLines.section(of: framework, wording),
      ] + framework.reviews.map { ReviewLines.section(of: $0, in: framework, wording) } + [
        RiskLines.section(of: framework.risks, on: .framework(id), isOpen: framework.isOpen, wording),
        CommitmentLines.section(of: framework, wording),
        Self.decisions(of: framework, wording), Self.projects(projects, of: framework, wording),
        LevelLines.section(of: framework, wording),
        wording.sources(framework.sources),
      ]).filter { !$0.isEmpty })
    page.offers = FrameworkOffers.onPage(framework)
    self.page = page
  }

  /// The decisions behind the results, each with the result it is behind.
  private static func decisions(of framework: Framework, _ wording: Wording) -> PageSection {
    linked(
      FrameworkSheetWords.decisions,
      framework.outline.flatMap { row in
        row.result.decisions.map { decision in
          PageLine(
            [
              TableCell(row.result.code ?? "", style: .muted),
              TableCell(wording(wording.names.decisionInFull(decision))),
            ], place: .decision(decision))
        }
      }, wording)
  }

  private static func projects(
    _ projects: [Project], of framework: Framework, _ wording: Wording
  ) -> PageSection {
    linked(
      FrameworkSheetWords.projects,
      projects.map { project in
        let served = project.results.filter { $0.framework == framework.id }
        let codes = served.compactMap { framework.result($0.result)?.code }
        return PageLine(
          [
            TableCell(codes.joined(separator: ", "), style: .muted),
            TableCell(wording(wording.names.phrase(project.id, .both))),
          ], place: Place(.project(project.id)))
      }, wording)
  }

  private static func linked(_ title: Phrase, _ lines: [PageLine], _ wording: Wording) -> PageSection {
    PageSection(
      title[wording.language],
      columns: [
        TableColumn("", width: .fixed(18), importance: 1),
        TableColumn("", width: .flexible(minimum: 30), importance: 2),
      ], wrapped: 1, lines: lines)
  }
}

extension Framework {
  /// Whether it may still be changed.
  var isOpen: Bool { !standing.isReadOnly }
}
