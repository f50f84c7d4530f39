import Domain
import Localization

/// The register of decisions, of a body or of all, as the query asks.
struct DecisionRegister: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let frame = try RegisterFrame(request, register: register, asOf: asOf, language: language)
    let rows = try frame.decisions()
    var paper = frame.paper(
      .decisions, title: PaperKind.decisions.title(ofMeeting: false))
    var composer = frame.composer
    composer.say(Nouns.decision.counted(rows.count) + ".")
    if !rows.isEmpty { composer.table(columns, rows.map { row($0, frame, composer) }) }
    FollowUpWords.totals(FollowUpTotals(rows), into: &composer)
    paper.blocks = composer.blocks
    return paper
  }

  private let columns = [
    TableColumn(Phrase(en: "Symbol", fr: "Cote")), TableColumn(Phrase(en: "Date", fr: "Date")),
    TableColumn(Phrase(en: "Body", fr: "Instance")), TableColumn(Phrase(en: "Decision", fr: "Décision")),
    TableColumn(Phrase(en: "State", fr: "État")), TableColumn(Phrase(en: "Responsible", fr: "Responsable")),
    TableColumn(Phrase(en: "Deadline", fr: "Échéance")), TableColumn(Phrase(en: "Follow-up", fr: "Suivi")),
  ]

  private func row(_ row: DecisionRow, _ frame: RegisterFrame, _ composer: Composer) -> Table.Row {
    let names = frame.names
    let text = row.title.flatMap { $0.isEmpty ? nil : $0 } ?? row.text
    return Table.Row(
      id: "\(row.reference.meeting)/\(row.reference.decision)",
      [
        composer.passage(names.decision(row).capitalized),
        composer.passage(row.meetingDate?.phrase(.long) ?? .empty),
        composer.passage(row.body.map { names.phrase($0, .short) } ?? .empty), composer.passage(text),
        composer.passage(row.standing.phrase),
        composer.passage(row.owners.map { names.phrase($0.party, .short) }.listed()),
        composer.passage(row.deadline?.phrase(.long) ?? .empty),
        composer.passage(FollowUpWords.state(row.implementation, overdue: row.isOverdue)),
      ])
  }
}
