import Domain
import Localization
import TerminalUI

/// What is recorded of one result, and the chain it stands in: the decisions behind it, the projects that serve it.
public struct ResultContent: Sendable {
  let reference: ResultReference
  let page: Page

  init(
    _ reference: ResultReference, _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) {
    self.reference = reference
    let wording = Wording(register, around)
    let framework = try register.framework(reference.framework)
    guard let result = framework.result(reference.result) else {
      throw .noSuchElement(.result, reference.result.text, in: framework.key)
    }
    let projects = try register.projects(ProjectQuery(framework: framework.id)).rows
    let serving = projects.filter { $0.results.contains(reference) }
    let offers = ResultOffers(framework: framework, result: result, isServed: !serving.isEmpty)
    let level = framework.level(result.level).map { wording.text($0.name) }
    var page = Page(
      title: [level, result.code].compactMap(\.self).joined(separator: " ").capitalizingFirst,
      note: wording(result.rating?.phrase ?? FrameworkSheetWords.unrated),
      sections: [
        Self.facts(of: result, in: framework, wording), Self.answerable(result, offers, wording),
        ResultLines.parts(of: result, in: framework, projects, wording),
      ].filter { !$0.isEmpty }
        + framework.indicators(of: result.id).map {
          IndicatorLines.whole($0, in: framework, wording)
        }
        + [
          Self.concerns(of: result, wording), Self.decisions(of: result, offers, wording),
          Self.projects(serving, wording),
          wording.sources(
            [result.source].compactMap(\.self) + framework.sources.filter { $0.about == "results" }),
        ].filter { !$0.lines.isEmpty })
    page.offers = offers.onPage + [Chain.Link.result(reference).offer]
    self.page = page
  }

  private static func facts(
    of result: ExpectedResult, in framework: Framework, _ wording: Wording
  ) -> PageSection {
    var lines = [
      PageLine.fact(
        wording(ScreenWords.inFramework), wording(wording.names.phrase(framework.id, .both)),
        place: .framework(framework.id)),
      .fact(wording(FrameworkSheetWords.result), wording.text(result.title)),
    ]
    if let other = result.title[wording.language.other], result.title[wording.language] != nil {
      lines.append(.fact(wording(ScreenWords.otherName), other))
    }
    if let parent = result.parent.flatMap({ framework.result($0) }) {
      lines.append(
        .fact(
          wording(ScreenWords.resultUnder), FrameworkWording.title(of: parent, wording),
          place: .result(ResultReference(framework: framework.id, result: parent.id))))
    }
    var rating = PageLine.fact(wording(FrameworkSheetWords.rating), "")
    rating.cells[1] = FrameworkWording.rating(result.rating, wording)
    lines.append(rating)
    if let detail = result.detail { lines.append(.fact(wording(ScreenWords.detail), wording.text(detail))) }
    if let workstream = framework.workstreams.first(where: { $0.id == result.workstream }) {
      lines.append(.fact(wording(FrameworkSheetWords.workstream), wording.text(workstream.title)))
    }
    return .facts("", lines)
  }

  /// Who answers for it and who supports, each side beside the other.
  private static func answerable(
    _ result: ExpectedResult, _ offers: ResultOffers, _ wording: Wording
  ) -> PageSection {
    let title = ScreenWords.answerable[wording.language]
    if result.answerable.isEmpty {
      let new = offers.newAnswerable
      return new.isEmpty
        ? .facts(title, []) : .standing(title, ScreenWords.nobodyAnswers[wording.language], new)
    }
    let ordered =
      result.answerable.filter { $0.role == .responsible }
      + result.answerable.filter { $0.role == .supporting }
    var section = PageSection(
      title,
      columns: [
        TableColumn("", width: .fixed(14), importance: 3), TableColumn("", width: .fixed(16), importance: 2),
        TableColumn("", width: .flexible(minimum: 24), importance: 4),
      ], wrapped: 2,
      lines: ordered.map { entry in
        var line = PageLine(
          [
            TableCell(wording(entry.role.phrase.capitalized), style: .muted),
            TableCell(entry.side.map { wording($0.phrase) } ?? ""),
            TableCell(wording.party(entry.party, .both)),
          ], place: entry.party.place, id: entry.id.text)
        line.offers = offers.of(entry)
        return line
      })
    section.offers = offers.newAnswerable
    return section
  }

  /// The funds, frameworks, bodies and organisations that it is about.
  private static func concerns(of result: ExpectedResult, _ wording: Wording) -> PageSection {
    RelationLines.section(
      RelationWords.concerns,
      result.concerns.map { key in
        PageLine(
          [
            TableCell(wording(wording.names.record(key))), TableCell(wording(key.kind.phrase), style: .muted),
          ], place: Place(key), id: key.path)
      }, wording)
  }

  private static func decisions(
    of result: ExpectedResult, _ offers: ResultOffers, _ wording: Wording
  ) -> PageSection {
    let title = ScreenWords.decisionsBehind[wording.language]
    if result.decisions.isEmpty {
      let new = offers.newDecision
      return new.isEmpty
        ? .facts(title, []) : .standing(title, ScreenWords.noDecisionBehind[wording.language], new)
    }
    var section = PageSection(
      title, columns: [TableColumn("", width: .flexible(minimum: 30))], wrapped: 0,
      lines: result.decisions.map { decision in
        var line = PageLine(
          [TableCell(wording(wording.names.decisionInFull(decision)))], place: .decision(decision),
          id: decision.decision.text)
        line.offers = offers.of(decision)
        return line
      })
    section.offers = offers.newDecision
    return section
  }

  private static func projects(_ projects: [Project], _ wording: Wording) -> PageSection {
    PageSection(
      ScreenWords.projectsServing[wording.language],
      columns: [
        TableColumn("", width: .flexible(minimum: 30), importance: 2),
        TableColumn("", width: .fixed(24), importance: 1),
      ], wrapped: 0,
      lines: projects.map { project in
        PageLine(
          [
            TableCell(wording(wording.names.phrase(project.id, .both))),
            TableCell(wording(project.standing.state.phrase), style: .muted),
          ], place: Place(.project(project.id)), id: project.id.text)
      })
  }
}
