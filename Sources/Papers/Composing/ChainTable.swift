import Domain
import Localization

/// What decisions led to: the results they serve, what they allocated, the projects that carry them out.
struct ChainTable {
  let frame: RegisterFrame

  /// Nothing is written while none of the decisions led to anything that is recorded.
  func write(_ decisions: [DecisionRow], into composer: inout Composer) throws(RegisterError) {
    let chain = try Chain(frame.register)
    let rows = decisions.compactMap { row -> Table.Row? in
      let links = chain.everything(following: .decision(row.reference))
      return links.isEmpty ? nil : self.row(row, links, composer)
    }
    guard !rows.isEmpty else { return }
    composer.heading(Phrase(en: "What the decisions led to", fr: "Ce à quoi les décisions ont conduit"))
    composer.table(
      [
        TableColumn(Phrase(en: "Symbol", fr: "Cote")), TableColumn(Phrase(en: "Decision", fr: "Décision")),
        TableColumn(FrameworkSheetWords.results), TableColumn(FundFacts.allocations),
        TableColumn(Phrase(en: "Projects", fr: "Projets")),
      ], rows)
  }

  private func row(_ row: DecisionRow, _ links: [Chain.Link], _ composer: Composer) -> Table.Row {
    let text = row.title.flatMap { $0.isEmpty ? nil : $0 } ?? row.text
    func words(_ name: (Chain.Link) -> Phrase?) -> Passage {
      composer.passage(links.compactMap(name).joined(separator: "\n"))
    }
    return Table.Row(
      id: "\(row.reference.meeting)/\(row.reference.decision)",
      [
        composer.passage(frame.names.decisionInFull(row).capitalized), composer.passage(text),
        words { if case .result(let result) = $0 { named(result) } else { nil } },
        words {
          if case .allocation(let id, let fund) = $0 { frame.names.allocation(id, of: fund) } else { nil }
        },
        words { if case .project(let id) = $0 { frame.names.phrase(id) } else { nil } },
      ])
  }

  private func named(_ result: ResultReference) -> Phrase {
    let framework = frame.names.phrase(result.framework)
    return framework + Phrase(en: ": ", fr: " : ") + frame.names.phrase(result)
  }
}
