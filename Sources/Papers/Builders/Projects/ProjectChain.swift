import Domain
import Localization

/// What a project goes back to: the decisions behind it, the results it serves, the money it was given.
struct ProjectChain {
  let project: Project
  let frame: RegisterFrame

  func write(into composer: inout Composer) throws(RegisterError) {
    let links = try Chain(frame.register).everything(preceding: .project(project.id))
    let ordered = (0...3).flatMap { rank in links.filter { $0.rank == rank } }
    let rows = try ordered.map { link throws(RegisterError) in try row(link, composer) }
    composer.table(
      [
        TableColumn(Phrase(en: "Link", fr: "Maillon")), TableColumn(Phrase(en: "What", fr: "Objet")),
        TableColumn(Phrase(en: "Where it belongs", fr: "Rattachement")),
        TableColumn(Phrase(en: "State", fr: "État")),
      ], rows,
      otherwise: Phrase(
        en: "The project goes back to no decision, result or allocation that is recorded.",
        fr: "Le projet ne se rattache à aucune décision, à aucun résultat ni à aucune allocation enregistrés."
      ))
  }

  private func row(_ link: Chain.Link, _ composer: Composer) throws(RegisterError) -> Table.Row {
    let names = frame.names
    switch link {
    case .decision(let reference):
      let (meeting, decision) = try frame.register.decision(reference)
      let text = decision.title.flatMap { $0.isEmpty ? nil : $0 } ?? decision.paragraphs.first?.text ?? Text()
      let label = composer.passage(names.decision(decision, in: meeting).capitalized)
      return Table.Row(
        id: "\(reference.meeting)/\(reference.decision)",
        [
          composer.passage(Nouns.decision.singular.capitalized),
          text.isEmpty ? label : label + Passage(" – ", composer.language) + composer.passage(text),
          composer.passage(names.title(of: meeting)),
          composer.passage((decision.implementation?.phrase ?? decision.standing.name.phrase)),
        ])
    case .result(let reference):
      let result = try frame.register.framework(reference.framework).result(reference.result)
      return Table.Row(
        id: "\(reference.framework)/\(reference.result)",
        [
          composer.passage(FrameworkSheetWords.result),
          result.map { FrameworkParts.name(of: $0, composer) }
            ?? Passage(reference.result.text, composer.language),
          composer.passage(names.phrase(reference.framework)),
          composer.passage(result?.rating?.phrase ?? FrameworkSheetWords.unrated),
        ])
    case .allocation(let id, let fund):
      let allocation = try frame.register.fund(fund).allocations.first { $0.id == id }
      let paid = MoneyTotals(allocation?.disbursements.map(\.money) ?? [])
      return Table.Row(
        id: "\(fund)/\(id)",
        [
          composer.passage(FundFacts.allocation), composer.passage(allocation?.money.phrase ?? .empty),
          composer.passage(names.phrase(fund)),
          composer.passage(Phrase(en: "disbursed: ", fr: "décaissé : ") + paid.phrase),
        ])
    case .project(let id):
      return composer.row(id.text, [RecordKind.project.phrase.capitalized, names.phrase(id), .empty, .empty])
    }
  }
}

extension Chain.Link {
  /// Decisions first, then what they aimed at, then the money.
  fileprivate var rank: Int {
    switch self {
    case .decision: 0
    case .result: 1
    case .allocation: 2
    case .project: 3
    }
  }
}
