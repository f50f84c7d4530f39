import Domain
import Localization

extension Session {
  /// What a decision, a result, an allocation or a project goes back to, and what came of it.
  func addChain(of link: Chain.Link, _ names: Names, to sheet: inout FactSheet) throws(CommandLineError) {
    let register = try register()
    let chain = try asking { () throws(RegisterError) in try Chain(register) }
    let columns: [ListColumn] = [
      .words(ProjectWords.link), .words(ListWords.kind), .plain(ListWords.identifier),
    ]
    for (title, links) in [
      (ProjectWords.behind, chain.everything(preceding: link)),
      (ProjectWords.after, chain.everything(following: link)),
    ] {
      sheet.list(title, columns, links.map { (cells: cells(of: $0, names), sources: []) })
    }
  }

  /// A link by its name, what it is, and what to type to show it.
  private func cells(of link: Chain.Link, _ names: Names) -> [String] {
    switch link {
    case .decision(let reference):
      [
        names.decisionInFull(reference)[language], Nouns.decision.singular[language],
        "\(reference.meeting)/\(reference.decision)",
      ]
    case .result(let reference):
      [
        names.phrase(reference)[language],
        ElementKind.result.phrase[language] + ", " + names.phrase(reference.framework)[language],
        "\(reference.framework)/\(reference.result)",
      ]
    case .allocation(let id, let fund):
      [
        names.allocation(id, of: fund)[language],
        ElementKind.allocation.phrase[language] + ", " + names.phrase(fund)[language], "\(fund)/\(id)",
      ]
    case .project(let id):
      [names.phrase(id, .both)[language], RecordKind.project.phrase[language], id.text]
    }
  }
}
