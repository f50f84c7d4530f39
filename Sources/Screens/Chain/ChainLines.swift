import Domain
import Localization
import TerminalUI

/// The links of the chain as lines, the same on the page of a record and where the whole chain is shown.
struct ChainLines {
  let chain: Chain
  let wording: Wording
  private let frameworks: [FrameworkID: Framework]

  init(_ register: any Register, _ wording: Wording) throws(RegisterError) {
    let frameworks = try register.frameworks()
    chain = Chain(
      frameworks: frameworks, funds: try register.funds(),
      projects: try register.projects(ProjectQuery()).rows)
    self.wording = wording
    self.frameworks = Dictionary(frameworks.map { ($0.id, $0) }) { first, _ in first }
  }

  /// What a link goes back to and what came of it, near before far; no section where there is nothing.
  func sections(of link: Chain.Link) -> [PageSection] {
    [
      section(ProjectWords.behind, chain.everything(preceding: link)),
      section(ProjectWords.after, chain.everything(following: link)),
    ].filter { !$0.lines.isEmpty }
  }

  func section(_ title: Phrase, _ links: [Chain.Link]) -> PageSection {
    section(wording(title), links.map { line(of: $0) })
  }

  func section(_ title: String, _ lines: [PageLine]) -> PageSection {
    PageSection(
      title,
      columns: [
        TableColumn("", width: .flexible(minimum: 28, weight: 4), importance: 3),
        TableColumn("", width: .flexible(minimum: 8, maximum: 26), importance: 1),
        TableColumn("", width: .fixed(20), importance: 2),
      ], wrapped: 0, lines: lines)
  }

  /// A link by its name, what it is, and how it stands.
  func line(of link: Chain.Link) -> PageLine {
    let cells =
      switch link {
      case .decision(let reference): cells(of: reference)
      case .result(let reference): cells(of: reference)
      case .allocation(let id, let fund):
        [
          TableCell(wording(wording.names.allocation(id, of: fund))),
          TableCell(
            wording(wording.names.phrase(fund) + ", " + ElementKind.allocation.phrase),
            shorter: [wording(wording.names.phrase(fund))], style: .muted), "",
        ]
      case .project(let id): cells(of: id)
      }
    return PageLine(cells, place: link.place, id: link.lineID)
  }

  private func cells(of reference: DecisionReference) -> [TableCell] {
    let decision = wording.names.meeting(reference.meeting)?.decision(reference.decision)
    let words = decision.map { $0.title.map(wording.text) ?? $0.words(in: wording.language) } ?? ""
    let name = wording(wording.names.decisionInFull(reference))
    let state = decision.map { $0.implementation?.phrase ?? $0.standing.name.phrase }
    return [
      TableCell([name, words].filter { !$0.isEmpty }.joined(separator: " – ").capitalizingFirst),
      TableCell(wording(Nouns.decision.singular), style: .muted), TableCell(state.map { wording($0) } ?? ""),
    ]
  }

  private func cells(of reference: ResultReference) -> [TableCell] {
    let framework = frameworks[reference.framework]
    let result = framework?.result(reference.result)
    let level = framework?.levels.first { $0.id == result?.level }.map { $0.name.phrase }
    let home = wording.names.phrase(reference.framework)
    let kind = home + ", " + (level ?? ElementKind.result.phrase)
    return [
      TableCell(wording(wording.names.phrase(reference))),
      TableCell(wording(kind), shorter: [wording(home)], style: .muted),
      result?.rating.map { TableCell(wording($0.phrase)) }
        ?? TableCell(wording(FrameworkSheetWords.unrated), style: .muted),
    ]
  }

  private func cells(of id: ProjectID) -> [TableCell] {
    let standing = chain.project(id)?.standing.state
    return [
      TableCell(wording(wording.names.phrase(id, .both))),
      TableCell(wording(RecordKind.project.phrase), style: .muted),
      standing.map { TableCell(wording(ProjectScreenWords.short($0))) } ?? "",
    ]
  }

  /// What happens below a link: who acts on a decision, what measures a result.
  func details(of link: Chain.Link) -> [PageLine] {
    switch link {
    case .decision(let reference): actions(on: reference)
    case .result(let reference): indicators(of: reference)
    case .allocation, .project: []
    }
  }

  private func actions(on reference: DecisionReference) -> [PageLine] {
    let decision = wording.names.meeting(reference.meeting)?.decision(reference.decision)
    return (decision?.responsible ?? []).map { action in
      PageLine(
        [
          TableCell("  " + wording.party(action.party, .short)),
          TableCell(decision?.deadline.map { wording.deadline($0).text } ?? "", style: .muted),
          TableCell(wording(action.status.phrase)),
        ], place: .decision(reference), id: "\(reference.decision)/\(action.id)")
    }
  }

  private func indicators(of reference: ResultReference) -> [PageLine] {
    let found = frameworks[reference.framework]?.indicators.filter { $0.result == reference.result } ?? []
    return found.map { indicator in
      let last = indicator.values.last ?? indicator.baseline
      let value = last.map { $0.number.phrase } ?? ChainWords.noValue
      return PageLine(
        [
          TableCell("  " + wording.text(indicator.title)), "",
          TableCell(wording(ChainWords.indicator(value, target: indicator.target?.number.phrase))),
        ], place: Chain.Link.result(reference).place, id: indicator.id.text)
    }
  }
}

extension Chain.Link {
  /// The page of what it is.
  var place: Place? {
    switch self {
    case .decision(let reference): .decision(reference)
    case .result(let reference): .result(reference)
    case .allocation(_, let fund): .fund(fund)
    case .project(let id): .project(id)
    }
  }

  /// What tells its line from the others of a page.
  var lineID: String {
    switch self {
    case .decision(let reference): "\(reference.meeting)/\(reference.decision)"
    case .result(let reference): "\(reference.framework)/\(reference.result)"
    case .allocation(let id, let fund): "\(fund)/\(id)"
    case .project(let id): id.text
    }
  }

  /// The key that shows the whole chain it stands in.
  var offer: Offer {
    Offer(.character("z"), ChainWords.key, help: ChainWords.help, importance: 33, to: .chain(self))
  }
}
