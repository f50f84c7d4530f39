import Domain
import Localization

extension Session {
  /// A framework with its results, what they are measured by, what reviews found and how commitments were kept.
  func sheet(_ framework: Framework) throws(CommandLineError) -> FactSheet {
    let names = try names()
    let name = names.phrase(framework.id, .both)[language]
    var sheet = FactSheet("\(name) · \(framework.id)", language: language)
    try addIdentity(of: framework, names, to: &sheet)
    addResults(of: framework, names, to: &sheet)
    addConcerns(of: framework, names, to: &sheet)
    try addResults(concerning: framework.key, names, to: &sheet)
    addIndicators(of: framework, to: &sheet)
    addWorkstreams(of: framework, names, to: &sheet)
    try addLinks(of: framework, names, to: &sheet)
    addRisks(of: framework, names, to: &sheet)
    addReviews(of: framework, names, to: &sheet)
    addCommitments(of: framework, names, to: &sheet)
    sheet.keep(framework.sources)
    return sheet
  }

  private func addIdentity(
    of framework: Framework, _ names: Names, to sheet: inout FactSheet
  ) throws(CommandLineError) {
    let register = try register()
    let all = try asking { () throws(RegisterError) in try register.frameworks() }
    let parts = all.filter { $0.parent == framework.id }
    let funds = try asking { () throws(RegisterError) in
      try register.funds().filter { $0.serves.contains(framework.id) }
    }
    let sources = framework.sources
    sheet.fact(FactWords.nameInOther, framework.name[language.other], sources.aboutName)
    sheet.fact(FactWords.kind, framework.kind.phrase, sources.about("kind"))
    sheet.fact(FactWords.state, framework.standing.phrase(names), sources.about("standing"))
    sheet.fact(
      FrameworkSheetWords.validated, framework.validation,
      framework.validated == nil ? sources.noting("validated") : sources.about("validated"))
    sheet.fact(
      FrameworkSheetWords.approved, framework.approval,
      framework.approved == nil ? sources.noting("approved") : sources.about("approved"))
    sheet.fact(FrameworkSheetWords.term, framework.term.phrase, sources.about("term"))
    sheet.fact(
      FrameworkSheetWords.owners, framework.owners.map { names.phrase($0) }.listed(), sources.about("owners"))
    sheet.fact(FactWords.parent, framework.parent.map { names.phrase($0, .both) }, sources.about("parent"))
    sheet.fact(
      RelationWords.continues, framework.continued(among: all).map { names.phrase($0, .both) }.listed(),
      sources.about("predecessors"))
    sheet.fact(RelationWords.continuedBy, names.continuations(of: framework, among: all))
    sheet.fact(RelationWords.funds, funds.map { names.phrase($0.id, .both) }.listed())
    sheet.fact(FrameworkSheetWords.parts, parts.map { names.phrase($0.id) }.listed())
    sheet.fact(FrameworkSheetWords.area, framework.area?.phrase, sources.about("area"))
    sheet.fact(FactWords.purpose, framework.purpose?.phrase, sources.about("purpose"))
    sheet.fact(FactWords.remark, framework.remark?.phrase, sources.about("remark"))
    sheet.fact(
      FrameworkSheetWords.levels, framework.levels.map(\.name.phrase).listed(), sources.about("levels"))
  }

  private func addResults(of framework: Framework, _ names: Names, to sheet: inout FactSheet) {
    let rows = framework.outline.map { entry in
      var cells = cells(of: entry.result, in: framework, depth: entry.depth, names)
      if let detail = entry.result.detail { cells[0] += ". " + detail.phrase[language] }
      return (
        cells: [entry.result.code ?? entry.result.id.text] + cells,
        sources: entry.result.source.map { [$0] } ?? framework.sources.about("results")
      )
    }
    sheet.list(
      FrameworkSheetWords.results,
      [
        .plain(FrameworkSheetWords.result), .words(.empty), .words(FrameworkSheetWords.level),
        .words(FrameworkSheetWords.rating), .words(FrameworkSheetWords.answerable),
      ], rows)
  }

  private func addIndicators(of framework: Framework, to sheet: inout FactSheet) {
    let rows = framework.outline.flatMap { framework.indicators(of: $0.result.id) }.map { indicator in
      let result = framework.result(indicator.result)
      let unit = indicator.unit.map { " (\($0.phrase[language]))" } ?? ""
      return (
        cells: [
          result?.code ?? indicator.result.text, indicator.title.phrase[language] + unit,
          indicator.baseline?.phrase[language] ?? "", indicator.target?.phrase[language] ?? "",
          indicator.values.map { $0.phrase[language] }.joined(separator: ", "),
        ], sources: indicator.source.map { [$0] } ?? framework.sources.about("indicators")
      )
    }
    sheet.list(
      FrameworkSheetWords.indicators,
      [
        .plain(FrameworkSheetWords.result), .words(.empty), .words(FrameworkSheetWords.baseline),
        .words(FrameworkSheetWords.target), .words(FrameworkSheetWords.values),
      ], rows)
  }

  private func addWorkstreams(of framework: Framework, _ names: Names, to sheet: inout FactSheet) {
    let rows = framework.workstreams.map { workstream in
      (
        cells: [
          workstream.title.phrase[language],
          workstream.leads.map { names.phrase($0, .short)[language] }.joined(separator: ", "),
        ], sources: workstream.source.map { [$0] } ?? framework.sources.about("workstreams")
      )
    }
    sheet.list(
      FrameworkSheetWords.workstreams,
      [.words(FrameworkSheetWords.workstream), .words(FrameworkSheetWords.owners)], rows)
  }

  /// The decisions behind the results, and the projects that serve them.
  private func addLinks(
    of framework: Framework, _ names: Names, to sheet: inout FactSheet
  ) throws(CommandLineError) {
    let decided = framework.outline.flatMap { entry in
      entry.result.decisions.map { decision in
        (
          cells: [entry.result.code ?? entry.result.id.text, names.decisionInFull(decision)[language]],
          sources: [SourceNote]()
        )
      }
    }
    sheet.list(
      FrameworkSheetWords.decisions,
      [.plain(FrameworkSheetWords.result), .words(ListWords.decision)], decided)
    let register = try register()
    let projects = try asking { () throws(RegisterError) in
      try register.projects(ProjectQuery(framework: framework.id)).rows
    }
    let rows = projects.map { project in
      let served = project.results.filter { $0.framework == framework.id }
      return (
        cells: [
          served.map { framework.result($0.result)?.code ?? $0.result.text }.joined(separator: ", "),
          names.phrase(project.id, .both)[language], project.id.text,
        ], sources: [SourceNote]()
      )
    }
    sheet.list(
      FrameworkSheetWords.projects,
      [
        .plain(FrameworkSheetWords.result), .words(FrameworkSheetWords.project),
        .plain(ListWords.identifier),
      ], rows)
  }

  private func addRisks(of framework: Framework, _ names: Names, to sheet: inout FactSheet) {
    let rows = framework.risks.map { risk in
      (
        cells: [
          risk.title.phrase[language], risk.likelihood?.phrase[language] ?? "",
          risk.impact?.phrase[language] ?? "", risk.response?.phrase[language] ?? "",
          risk.owner.map { names.phrase($0, .short)[language] } ?? "",
        ], sources: risk.source.map { [$0] } ?? framework.sources.about("risks")
      )
    }
    sheet.list(
      FrameworkSheetWords.risks,
      [
        .words(FrameworkSheetWords.risk), .plain(FrameworkSheetWords.likelihood),
        .plain(FrameworkSheetWords.impact), .words(FrameworkSheetWords.response),
        .words(ListWords.responsible),
      ], rows)
  }
}
