import Domain
import Localization
import TerminalUI

/// In which order projects are listed.
public enum ProjectOrder: Hashable, Sendable, CaseIterable {
  case stage, name, report

  var phrase: Phrase {
    switch self {
    case .stage: ProjectScreenWords.byStage
    case .name: ProjectScreenWords.byName
    case .report: ProjectScreenWords.byReport
    }
  }
}

/// All projects, a line each; what a narrow window leaves out stands below the list.
public struct ProjectsContent: Sendable {
  let order: ProjectOrder
  let page: Page

  init(_ order: ProjectOrder, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.order = order
    let wording = Wording(register, around)
    let projects = try register.projects(ProjectQuery()).rows.sorted(in: around.language) {
      ProjectLines.name($0, wording)
    }
    var page = Page(
      title: ProjectScreenWords.title[around.language], note: projects.isEmpty ? "" : String(projects.count),
      sections: Self.sections(projects, order, wording))
    page.offers = [ProjectOffers.new]
    self.page = page
  }

  private static func sections(
    _ projects: [Project], _ order: ProjectOrder, _ wording: Wording
  ) -> [PageSection] {
    if projects.isEmpty { return [.standing("", wording(ProjectScreenWords.noProjects), [])] }
    switch order {
    case .stage:
      return Stage.allCases.compactMap { stage in
        let found = projects.filter { Stage($0.standing.state) == stage }
        return found.isEmpty ? nil : section(wording(stage.title), found, wording)
      }
    case .name: return [section(wording(ProjectScreenWords.all), projects, wording)]
    case .report:
      let known = projects.filter { $0.reportsAwaited.first?.due != nil }
      let others = projects.filter { $0.reportsAwaited.first?.due == nil }
      let sorted = known.sorted { one, other in
        guard let first = one.reportsAwaited.first?.due, let second = other.reportsAwaited.first?.due else {
          return false
        }
        return first < second
      }
      return [section(wording(ProjectScreenWords.all), sorted + others, wording)]
    }
  }

  private static func section(_ title: String, _ projects: [Project], _ wording: Wording) -> PageSection {
    let language = wording.language
    return PageSection(
      title, note: String(projects.count),
      columns: [
        TableColumn(
          ProjectScreenWords.project[language], width: .flexible(minimum: 25, weight: 4), importance: 6),
        TableColumn(ScreenWords.state[language], width: .fixed(19), importance: 5),
        TableColumn(
          ProjectScreenWords.area[language], width: .flexible(minimum: 14, maximum: 20), importance: 3),
        TableColumn(
          ProjectWords.partners[language], width: .flexible(minimum: 12, maximum: 30, weight: 2),
          importance: 2),
        TableColumn(ProjectWords.funds[language], width: .flexible(minimum: 6, maximum: 16), importance: 1),
        TableColumn(ProjectScreenWords.reportDue[language], width: .fixed(11), importance: 4),
      ], wrapped: 0, hasHeader: true, lines: projects.map { ProjectLines.line(of: $0, wording) })
  }
}

/// The stages of a project's life that a list keeps apart.
private enum Stage: CaseIterable {
  case underWay, inPreparation, over

  init(_ state: ProjectStanding.Name) {
    self =
      switch state {
      case .concept, .submitted, .appraised, .approved: .inPreparation
      case .implementing, .suspended: .underWay
      case .operationallyClosed, .financiallyClosed, .rejected, .cancelled: .over
      }
  }

  var title: Phrase {
    switch self {
    case .underWay: ProjectScreenWords.underWay
    case .inPreparation: ProjectScreenWords.inPreparation
    case .over: ProjectScreenWords.over
    }
  }
}
