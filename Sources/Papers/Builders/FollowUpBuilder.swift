import Domain
import Localization

/// The follow-up table: number, decision, source, responsible, deadline, status, per cent, evidence, remarks; totals (domain §4).
/// One row for each responsible party, since each has its own status.
struct FollowUpBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let frame = try RegisterFrame(request, register: register, asOf: asOf, language: language)
    let rows = try frame.followedUp()
    var paper = frame.paper(.followUp)
    var composer = frame.composer
    FollowUpWords.totals(FollowUpTotals(rows), into: &composer)
    if !rows.isEmpty {
      let table = FollowUpRows(frame: frame)
      composer.table(FollowUpRows.columns, rows.flatMap { table.rows(of: $0, composer) })
    }
    paper.blocks = composer.blocks
    return paper
  }
}
