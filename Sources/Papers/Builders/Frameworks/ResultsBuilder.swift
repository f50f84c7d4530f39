import Domain
import Localization

/// The results framework: objective → outcome → output → activity by the framework's own names for its levels, who answers for each on
/// both sides, baseline, target, actual and rating (domain §4).
struct ResultsBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    guard let id = request.framework else { throw .invalid(.framework, .missing) }
    let framework = try register.framework(id)
    let frame = try RegisterFrame(request, register: register, asOf: asOf, language: language)
    var paper = frame.paper(.results, of: framework)
    var composer = frame.composer
    FrameworkParts.identity(of: framework, among: try register.frameworks(), into: &composer)
    results(of: framework, into: &composer)
    composer.heading(FrameworkSheetWords.indicators)
    FrameworkParts.indicators(of: framework, into: &composer)
    workstreams(of: framework, into: &composer)
    concerns(of: framework, into: &composer)
    try links(of: framework, frame, into: &composer)
    RiskTable.write(framework.risks, FrameworkSheetWords.risks, into: &composer)
    paper.blocks = composer.blocks
    return paper
  }

  private func results(of framework: Framework, into composer: inout Composer) {
    composer.heading(FrameworkSheetWords.results)
    FrameworkParts.ratings(of: framework, into: &composer)
    guard !framework.results.isEmpty else { return }
    composer.table(
      [
        TableColumn(FrameworkSheetWords.level), TableColumn(FrameworkSheetWords.result),
        TableColumn(Phrase(en: "Responsible", fr: "Responsables")),
        TableColumn(Phrase(en: "Supporting", fr: "En appui")), TableColumn(FrameworkSheetWords.rating),
      ],
      framework.outline.map { entry in
        let result = entry.result
        let level = framework.level(result.level)?.name ?? .same(result.level.text)
        return Table.Row(
          id: result.id.text,
          [
            composer.passage(level.phrase.capitalized),
            FrameworkParts.name(of: result, composer, entry.depth == 0 ? .strong : .plain),
            composer.passage(answerable(for: result, as: .responsible, composer.names)),
            composer.passage(answerable(for: result, as: .supporting, composer.names)),
            composer.passage(result.rating?.phrase ?? Phrase(same: "–")),
          ])
      })
  }

  /// Each with its side, since mission and country team answer side by side (S1).
  private func answerable(for result: ExpectedResult, as role: Answerable.Role, _ names: Names) -> Phrase {
    result.answerable.filter { $0.role == role }.map { answerable in
      let side = answerable.side.map { Phrase(same: " (") + $0.phrase + ")" } ?? .empty
      return names.phrase(answerable.party, .short) + side
    }.joined(separator: "\n")
  }

  private func workstreams(of framework: Framework, into composer: inout Composer) {
    guard !framework.workstreams.isEmpty else { return }
    composer.heading(FrameworkSheetWords.workstreams)
    composer.table(
      [
        TableColumn(FrameworkSheetWords.workstream), TableColumn(FrameworkSheetWords.owners),
        TableColumn(FrameworkSheetWords.results),
      ],
      framework.workstreams.map { workstream in
        let results = framework.outline.map(\.result).filter { $0.workstream == workstream.id }
        return Table.Row(
          id: workstream.id.text,
          [
            composer.passage(workstream.title),
            composer.passage(workstream.leads.map { composer.names.phrase($0, .short) }.listed()),
            results.map { FrameworkParts.name(of: $0, composer) }.joined("\n", composer.language),
          ])
      })
  }

  /// The funds, frameworks, bodies and organisations that the results are about.
  private func concerns(of framework: Framework, into composer: inout Composer) {
    let rows = framework.outline.filter { !$0.result.concerns.isEmpty }.map { entry in
      Table.Row(
        id: entry.result.id.text,
        [
          FrameworkParts.name(of: entry.result, composer),
          composer.passage(
            entry.result.concerns.map { composer.names.record($0) }.joined(separator: "\n")),
        ])
    }
    guard !rows.isEmpty else { return }
    composer.heading(RelationWords.about)
    composer.table([TableColumn(FrameworkSheetWords.result), TableColumn(RelationWords.concerns)], rows)
  }

  /// The decisions behind each result and the projects that serve it.
  private func links(
    of framework: Framework, _ frame: RegisterFrame, into composer: inout Composer
  ) throws(RegisterError) {
    let projects = try frame.register.projects(ProjectQuery(framework: framework.id)).rows
    let rows = framework.outline.compactMap { entry -> Table.Row? in
      let reference = ResultReference(framework: framework.id, result: entry.result.id)
      let serving = projects.filter { $0.results.contains(reference) }
      guard !serving.isEmpty || !entry.result.decisions.isEmpty else { return nil }
      return Table.Row(
        id: entry.result.id.text,
        [
          FrameworkParts.name(of: entry.result, composer),
          composer.passage(
            entry.result.decisions.map { frame.names.decisionInFull($0).capitalized }.joined(separator: "\n")),
          serving.map { composer.passage($0.title) }.joined("\n", composer.language),
        ])
    }
    guard !rows.isEmpty else { return }
    composer.heading(Phrase(en: "Decisions and projects", fr: "Décisions et projets"))
    composer.table(
      [
        TableColumn(FrameworkSheetWords.result),
        TableColumn(Phrase(en: "Decisions behind it", fr: "Décisions à l’origine")),
        TableColumn(Phrase(en: "Projects that serve it", fr: "Projets qui y contribuent")),
      ], rows)
  }
}

extension RegisterFrame {
  func paper(_ kind: PaperKind, title: Phrase? = nil, of framework: Framework) -> Paper {
    paper(
      kind, title: title, on: framework.name,
      called: framework.acronym?.en ?? framework.acronym?.fr ?? framework.id.text)
  }
}
