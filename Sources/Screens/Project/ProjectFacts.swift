import Commands
import Domain
import Localization
import TerminalUI

/// What a project is, as facts, and how its states and reports are said in a line.
enum ProjectFacts {
  static func section(of project: Project, _ wording: Wording) -> PageSection {
    var lines = PartyPages.names(
      project.title, english: ScreenWords.nameInEnglish, french: ScreenWords.nameInFrench,
      same: ScreenWords.name, wording)
    func add(_ label: Phrase, _ value: String?, about: String) {
      guard let value, !value.isEmpty else { return }
      let source = project.sources.first { $0.about == about }
      lines.append(.fact(wording(label), value, note: wording.mark(source)))
    }
    add(ScreenWords.acronym, project.acronym.map(wording.text), about: "acronym")
    add(ScreenWords.state, standing(project.standing, wording), about: "standing")
    add(Field.reason.phrase.capitalized, project.standing.reason.map(wording.text), about: "standing")
    for (index, state) in ProjectTransitions.next(after: project.standing.state).enumerated() {
      lines.append(
        next(state, label: index == 0 ? ProjectScreenWords.canFollow : .empty, of: project, wording))
    }
    add(ScreenWords.purpose, project.purpose.map(wording.text), about: "purpose")
    add(ProjectScreenWords.area, project.area.map(wording.text), about: "area")
    add(
      ProjectWords.term, project.term == Term() ? nil : wording(project.term.phrase), about: "term")
    add(Field.budget.phrase.capitalized, project.budget.map { wording($0.phrase) }, about: "budget")
    add(ScreenWords.remark, project.remark.map(wording.text), about: "remark")
    return .facts("", lines)
  }

  /// A state that can follow, with what it asks for or brings with it; Enter takes the project there.
  private static func next(
    _ state: ProjectStanding.Name, label: Phrase, of project: Project, _ wording: Wording
  ) -> PageLine {
    let notes = guards(of: state, project, wording)
    let words =
      notes.isEmpty ? "" : " – " + notes.joined(separator: Phrase(en: "; ", fr: " ; ")[wording.language])
    var line = PageLine.fact(
      wording(label), wording(state.phrase) + words, style: .muted)
    line.id = "next-" + state.rawValue
    line.action = .fill(AnyForm(AdvanceProjectForm(project: project.id, to: state)))
    line.hint = FormTitles.enter(ProjectFormWords.advance(state).uncapitalized)
    return line
  }

  private static func guards(
    of state: ProjectStanding.Name, _ project: Project, _ wording: Wording
  ) -> [String] {
    var notes: [String] = []
    if AdvanceProject.needsReason(state) { notes.append(wording(ProjectScreenWords.needsReason)) }
    if state == .operationallyClosed, !project.reports.contains(where: { $0.kind == .finalNarrative }) {
      let due = wording.day(ProjectTransitions.finalNarrativeDue(closedOn: wording.today))
      notes.append(wording(ProjectScreenWords.guardOfClosure(due)))
    }
    if ProjectTransitions.next(after: state).isEmpty {
      notes.append(wording(ProjectScreenWords.readOnlyAfter))
    }
    return notes
  }

  static func standing(_ standing: ProjectStanding, _ wording: Wording) -> String {
    let state = wording(standing.state.phrase)
    guard let since = standing.since else { return state }
    return switch standing.state {
    case .concept, .implementing, .suspended: state + ", " + wording(since.since(.medium))
    // What was done on a day, rather than what lasts since.
    case .submitted, .appraised, .approved, .operationallyClosed, .financiallyClosed, .rejected, .cancelled:
      state + " " + wording(since.adverb(.medium))
    }
  }

  /// `annual report, due 31 Mar 2022 (3 days ago)`.
  static func report(_ report: ProjectReport, _ wording: Wording) -> String {
    guard let due = report.due else {
      return wording(report.kind.phrase) + ", " + wording(ProjectScreenWords.noDueDate)
    }
    let day = wording.day(due)
    let words = due < wording.today ? ProjectScreenWords.wasDue(day) : ProjectScreenWords.due(day)
    return wording(report.kind.phrase) + ", " + wording(words) + " (\(wording(distance(to: due, wording))))"
  }

  /// `in 24 days`; of one that is late by how much: `overdue by 12 days`.
  static func distance(to due: CalendarDay, _ wording: Wording) -> Phrase {
    due < wording.today
      ? ScreenWords.late(Nouns.day.counted(due.days(until: wording.today)))
      : RelativeDate.words(for: due, from: wording.today)
  }
}
