import Domain
import Localization
import TerminalUI

/// A project as a line of a list, with what is known of it at a glance.
enum ProjectLines {
  /// The acronym before the title: `UNIET – Integrated support …`.
  static func name(_ project: Project, _ wording: Wording) -> String {
    let title = wording.text(project.title)
    guard let acronym = project.acronym, !acronym.isEmpty else { return title }
    return wording.text(acronym) + " – " + title
  }

  static func line(of project: Project, _ wording: Wording) -> PageLine {
    let isLate = !project.reportsOwed(on: wording.today).isEmpty
    let due = project.reportsAwaited.first?.due
    var report: TableCell = due.map { wording.near($0) } ?? TableCell("–", style: .muted)
    if isLate { report.style = .alert }
    var line = PageLine(
      [
        TableCell(name(project, wording)),
        TableCell(
          wording(project.standing.state.phrase),
          shorter: [wording(ProjectScreenWords.short(project.standing.state))]),
        TableCell(project.area.map(wording.text) ?? ""),
        wording.partiesCell(project.parties),
        TableCell(project.funds.map { wording(wording.names.phrase($0)) }.joined(separator: ", ")), report,
      ], mark: isLate ? TableCell("!", style: .alert) : "",
      style: project.closedRefusal == nil ? .plain : .muted, place: .project(project.id),
      glance: glance(of: project, wording), id: project.id.text)
    line.offers = ProjectOffers.inList(project)
    return line
  }

  private static func glance(of project: Project, _ wording: Wording) -> Glance {
    var lines: [PageLine] = []
    func add(_ label: Phrase, _ value: String?) {
      if let value, !value.isEmpty { lines.append(.fact(wording(label), value)) }
    }
    add(ScreenWords.state, ProjectFacts.standing(project.standing, wording))
    add(
      ProjectScreenWords.nextReport,
      project.reportsAwaited.first.map { ProjectFacts.report($0, wording) })
    add(ProjectWords.partners, project.parties.map { wording.party($0, .short) }.joined(separator: ", "))
    add(
      ProjectWords.funds,
      project.funds.map { wording(wording.names.phrase($0, .both)) }.joined(separator: ", "))
    add(Field.budget.phrase.capitalized, project.budget.map { wording($0.phrase) })
    add(ScreenWords.purpose, project.purpose.map(wording.text))
    return Glance(name(project, wording), [.facts("", lines)])
  }
}

extension Project {
  /// Who takes part, each once, those who lead first.
  var parties: [Party] {
    var parties: [Party] = []
    for partner in partners.filter({ $0.role == .lead }) + partners where !parties.contains(partner.party) {
      parties.append(partner.party)
    }
    return parties
  }
}
