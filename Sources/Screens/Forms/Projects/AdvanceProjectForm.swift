import Commands
import Domain
import Localization

/// Takes a project to another state of its life, on a day and where needed for a reason.
struct AdvanceProjectForm: OfficerForm {
  static let name = "advance-project"

  var project: ProjectID
  var to: ProjectStanding.Name

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.project(project)
    if let refusal = ProjectTransitions.refusal(of: record, to: to) { throw .refused(refusal) }
    var fields: [FormField] = [
      .partialDay(.date, PartialDate(around.today), around, leaning: .nearest).required
    ]
    if AdvanceProject.needsReason(to) { fields.append(.text(.reason).required) }
    let content = try FormContent(
      ProjectFormWords.advance(to)[around.language], note: ProjectEntries.name(record, around),
      preface: consequences(for: record, around), button: ProjectFormWords.advance(to), fields
    ).seeing([record.key], register)
    guard isEnd else { return content }
    var grave = content.grave
    if to == .cancelled { grave.leave = ProjectFormWords.keep }
    return grave
  }

  /// Whether nothing can follow.
  private var isEnd: Bool { ProjectTransitions.next(after: to).isEmpty }

  private func consequences(for record: Project, _ around: Surroundings) -> [String] {
    var words: [Phrase] = []
    if to == .operationallyClosed, !record.reports.contains(where: { $0.kind == .finalNarrative }) {
      let due = ProjectTransitions.finalNarrativeDue(closedOn: around.today)
      words.append(ProjectFormWords.narrativeDue(due.phrase(.long)[around.language]))
    }
    if isEnd {
      words.append(ProjectFormWords.readOnly(Names.phrase(record.title, record.acronym, .short)))
      let awaited = record.reportsAwaited.count
      if awaited > 0 { words.append(ProjectFormWords.reportsLeft(awaited)) }
    }
    return words.map { $0[around.language] }
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      AdvanceProject(
        project: project, to: to, on: try reader.partialDay(.date, .nearest), reason: reader.text(.reason)))
  }
}
