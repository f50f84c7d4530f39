import Domain
import Localization
import TerminalUI

/// What a party owes and takes part in, as sections of its page; only open decisions are told of even where there are none.
struct InvolvementSections {
  let involvement: Involvement
  let wording: Wording

  var all: [PageSection] {
    [decisions] + [actions, documents, reports, projects, results].filter { !$0.lines.isEmpty }
  }

  private var owesNothingElse: Bool {
    involvement.actions.isEmpty && involvement.documents.isEmpty && involvement.reports.isEmpty
  }

  private var decisions: PageSection {
    let rows = involvement.decisions
    return RowSections.decisions(
      wording(InvolvementWords.decisions), rows,
      note: rows.isEmpty ? "" : wording(ScreenWords.shown(rows.count, of: involvement.decisionCount)),
      emptyText: wording(owesNothingElse ? ScreenWords.owesNothing : ScreenWords.noDecisions), wording)
  }

  /// What it is about, what is wanted, and by when or how it stands.
  private func section(_ title: Phrase, _ lines: [PageLine]) -> PageSection {
    PageSection(
      wording(title),
      columns: [
        TableColumn("", width: .flexible(minimum: 26, weight: 4), importance: 3),
        TableColumn("", width: .flexible(minimum: 12, maximum: 34, weight: 2), importance: 1),
        TableColumn("", width: .fixed(24), importance: 2),
      ], wrapped: 0, lines: lines)
  }

  private var actions: PageSection {
    section(
      InvolvementWords.actions,
      involvement.actions.map { action in
        let day = if case .date(let day)? = action.point.deadline { day } else { CalendarDay?.none }
        return PageLine(
          [
            TableCell(wording.text(action.point.text)),
            TableCell(wording(wording.names.phrase(action.framework)), style: .muted), due(day),
          ], mark: mark(day), place: .framework(action.framework), id: action.point.id.text)
      })
  }

  private var documents: PageSection {
    section(
      InvolvementWords.documents,
      involvement.documents.map { awaited in
        PageLine(
          [
            TableCell(wording.text(awaited.document.title)),
            TableCell(wording(wording.names.title(of: awaited.meeting)), style: .muted), due(awaited.due),
          ], mark: mark(awaited.due), place: .meeting(awaited.meeting),
          id: "\(awaited.meeting)/\(awaited.document.id)")
      })
  }

  private var reports: PageSection {
    section(
      InvolvementWords.reports,
      involvement.reports.map { awaited in
        var line = PageLine(
          [
            TableCell(ProjectLines.name(awaited.project, wording)),
            TableCell(wording(awaited.report.kind.phrase), style: .muted), due(awaited.report.due),
          ], mark: mark(awaited.report.due), place: .project(awaited.project.id),
          id: "\(awaited.project.id)/\(awaited.report.id)")
        line.hint = ProjectScreenWords.reportHint
        return line
      })
  }

  private var projects: PageSection {
    section(
      InvolvementWords.projects,
      involvement.projects.map { part in
        PageLine(
          [
            TableCell(ProjectLines.name(part.project, wording)),
            TableCell(wording(part.roles.map(\.phrase).listed()), style: .muted),
            TableCell(wording(ProjectScreenWords.short(part.project.standing.state))),
          ], style: part.project.closedRefusal == nil ? .plain : .muted, place: .project(part.project.id),
          id: part.project.id.text)
      })
  }

  private var results: PageSection {
    section(
      InvolvementWords.results,
      involvement.results.map { charge in
        PageLine(
          [
            TableCell(wording(wording.names.phrase(charge.result))),
            TableCell(wording(wording.names.phrase(charge.result.framework)), style: .muted),
            TableCell(wording(charge.role.phrase)),
          ], place: .result(charge.result), id: "\(charge.result.framework)/\(charge.result.result)")
      })
  }

  private func due(_ day: CalendarDay?) -> TableCell {
    guard let day else { return TableCell(wording(ProjectScreenWords.noDueDate), style: .muted) }
    let near = wording.near(day)
    let isLate = day < wording.today
    let forms = ([near.text] + near.shorter).map {
      wording(isLate ? ProjectScreenWords.wasDue($0) : ProjectScreenWords.due($0))
    }
    return Wording.cell(forms, style: isLate ? .alert : nil)
  }

  private func mark(_ day: CalendarDay?) -> TableCell {
    day.map { $0 < wording.today } == true ? TableCell("!", style: .alert) : ""
  }
}
