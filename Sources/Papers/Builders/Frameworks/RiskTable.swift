import Domain
import Localization

/// Shocks and risks, to a framework or a project, with what is done about them.
enum RiskTable {
  static func write(
    _ risks: [Risk], _ title: Phrase, otherwise nothing: Phrase? = nil, into composer: inout Composer
  ) {
    guard !risks.isEmpty || nothing != nil else { return }
    composer.heading(title)
    composer.table(
      [
        TableColumn(FrameworkSheetWords.risk), TableColumn(FrameworkSheetWords.likelihood),
        TableColumn(FrameworkSheetWords.impact), TableColumn(FrameworkSheetWords.response),
        TableColumn(Phrase(en: "Responsible", fr: "Responsable")),
      ],
      risks.map { risk in
        let over = risk.isClosed == true ? Phrase(same: " – ") + ProjectWords.closed : .empty
        return Table.Row(
          id: risk.id.text,
          [
            composer.passage(risk.title) + composer.passage(over),
            composer.passage(risk.likelihood?.phrase ?? .empty),
            composer.passage(risk.impact?.phrase ?? .empty),
            risk.response.map { composer.passage($0) } ?? Passage(),
            composer.passage(risk.owner.map { composer.names.phrase($0, .short) } ?? .empty),
          ])
      }, otherwise: nothing ?? .empty)
  }
}
