import Domain
import Localization
import TerminalUI

/// The whole chain that something stands in, from what was decided to what is done, stage by stage.
public struct ChainContent: Sendable {
  let link: Chain.Link
  let page: Page

  init(_ link: Chain.Link, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.link = link
    let wording = Wording(register, around)
    let lines = try ChainLines(register, wording)
    let all =
      lines.chain.everything(preceding: link) + [link] + lines.chain.everything(following: link)
    let name = lines.line(of: link).cells.first?.text ?? ""
    var sections = Stage.allCases.compactMap { stage -> PageSection? in
      let found = all.filter { Stage($0) == stage }
      guard !found.isEmpty else { return nil }
      return lines.section(
        stage.title[around.language], found.flatMap { Self.lines(of: $0, from: link, lines) })
    }
    let remark = all.count > 1 ? ChainWords.lead : ProjectWords.noChain
    sections.insert(PageSection("", columns: [], remark: wording(remark), lines: []), at: 0)
    var page = Page(title: ChainWords.title(name)[around.language], sections: sections)
    page.offers = Self.newProject(for: link)
    self.page = page
  }

  /// A project that carries out the decision or serves the result.
  private static func newProject(for link: Chain.Link) -> [Offer] {
    let target: Reference.Target
    switch link {
    case .decision(let reference): target = .decision(reference)
    case .result(let reference): target = .result(reference)
    case .allocation, .project: return []
    }
    return [
      Offer(
        .function(2), FormTitles.keyNew, help: ProjectFormWords.newHelp, importance: 65,
        AddProjectForm(serves: target))
    ]
  }

  private static func lines(of link: Chain.Link, from start: Chain.Link, _ lines: ChainLines) -> [PageLine] {
    var line = lines.line(of: link)
    if link == start {
      line.mark = TableCell("•", style: .strong)
      line.style = .strong
      line.hint = ChainWords.ownHint
    } else {
      line.offers = [link.offer]
    }
    return [line] + lines.details(of: link)
  }
}

/// The stages of the chain, in their order.
private enum Stage: CaseIterable {
  case decisions, results, allocations, projects

  init(_ link: Chain.Link) {
    self =
      switch link {
      case .decision: .decisions
      case .result: .results
      case .allocation: .allocations
      case .project: .projects
      }
  }

  var title: Phrase {
    switch self {
    case .decisions: ChainWords.decided
    case .results: ChainWords.results
    case .allocations: ChainWords.allocations
    case .projects: ChainWords.projects
    }
  }
}
