import Domain
import Localization
import TerminalUI

/// The agenda of a meeting that sits, each item with its decisions below it, and what can be done with each.
struct SessionLines {
  let meeting: Meeting
  /// What approves the minutes of the meeting before.
  let approval: ApproveMinutesForm?
  let wording: Wording

  private var language: Language { wording.language }

  private var entries: [(SessionContent.Subject, PageLine)] {
    var entries: [(SessionContent.Subject, PageLine)] = []
    for (number, depth, item) in meeting.numberedAgenda {
      entries.append((.item(item.id), line(item, number, depth)))
      for decision in meeting.decisions where decision.item == item.id {
        entries.append((.decision(decision.id), line(decision)))
      }
    }
    for decision in meeting.decisions where decision.item.flatMap({ meeting.item($0) }) == nil {
      entries.append((.decision(decision.id), line(decision)))
    }
    return entries
  }

  var subjects: [SessionContent.Subject] { entries.map(\.0) }

  var page: Page {
    var page = Page(
      sections: [
        PageSection(
          ScreenWords.agenda[language],
          columns: [
            TableColumn("", width: .fixed(16), importance: 2),
            TableColumn("", width: .flexible(minimum: 20, weight: 2), importance: 3),
            TableColumn("", width: .flexible(minimum: 8, maximum: 26), alignment: .right, importance: 1),
          ], emptyText: SessionWords.noAgenda[language], lines: entries.map(\.1))
      ])
    page.offers = SittingOffers(meeting: meeting).all
    return page
  }

  private func line(_ item: AgendaItem, _ number: String?, _ depth: Int) -> PageLine {
    let indent = String(repeating: " ", count: depth)
    var line = PageLine(
      [
        TableCell(indent + (number ?? "–")), TableCell(wording.text(item.title)),
        TableCell(item.state == .adopted ? "" : wording(item.state.phrase), style: .muted),
      ], mark: mark(item.state), style: item.state == .discussed ? .strong : .plain,
      glance: SessionGlance(meeting: meeting, wording: wording).glance(of: item, number))
    line.offers = ItemOffers(meeting: meeting, item: item, approval: approval).all
    return line
  }

  private func mark(_ state: AgendaItem.State) -> TableCell {
    switch state {
    case .concluded: TableCell("✓", style: .good)
    case .discussed: TableCell("•", style: .warning)
    case .deferred: TableCell("→", style: .muted)
    case .withdrawn: TableCell("–", style: .muted)
    case .proposed: TableCell("?", style: .muted)
    case .provisional, .adopted: ""
    }
  }

  private func line(_ decision: Decision) -> PageLine {
    let number = meeting.place(of: decision.id)
    let label = decision.standing.isAdopted ? SessionWords.decision(number) : SessionWords.draft(number)
    let words = decision.title ?? decision.paragraphs.first?.text ?? Text()
    var line = PageLine(
      [
        TableCell("  " + (decision.symbol ?? wording(label)), style: .muted),
        TableCell(words.isEmpty ? SessionWords.noText[language] : words.best(for: language)),
        TableCell(
          wording(decision.standing.name.phrase), shorter: [wording(decision.standing.name.brief)],
          style: style(decision)),
      ], mark: mark(decision),
      place: .decision(DecisionReference(meeting: meeting.id, decision: decision.id)),
      glance: SessionGlance(meeting: meeting, wording: wording).glance(of: decision))
    line.offers =
      DecisionOffers(meeting: meeting, decision: decision, wording: wording).all
      + ItemOffers(meeting: meeting, item: decision.item.flatMap { meeting.item($0) }).forItsDecisions
    return line
  }

  private func mark(_ decision: Decision) -> TableCell {
    switch decision.standing.name {
    case .adopted, .adoptedAsAmended: TableCell("✓", style: .good)
    case .proposed, .circulated:
      decision.standingObjections.isEmpty ? TableCell("•", style: .warning) : TableCell("!", style: .alert)
    case .deferred: TableCell("→", style: .muted)
    case .rejected, .withdrawn, .silenceBroken: TableCell("–", style: .muted)
    }
  }

  private func style(_ decision: Decision) -> Style {
    decision.standing == .proposed ? .warning : decision.standing.isAdopted ? .good : .muted
  }
}
