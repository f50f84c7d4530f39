import Domain
import Localization
import TerminalUI

/// The findings of the check, kind by kind and the gravest first; below, what to do about the selected one.
public struct FindingsContent: Sendable {
  let page: Page
  let count: Int

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let findings = try Check.findings(in: register, asOf: around.today)
    let sections = findings.groups.map { Self.section($0, wording) }
    count = findings.count
    page = Page(
      title: FrameWords.toCheck[around.language],
      sections: sections.isEmpty ? [.text("", [ScreenWords.nothingToCheck[around.language]])] : sections)
  }

  private static func section(_ group: FindingGroup, _ wording: Wording) -> PageSection {
    let severity = group.name.severity
    return PageSection(
      wording(group.name.phrase), note: wording(severity.noun.counted(group.findings.count)),
      columns: [TableColumn("", width: .flexible(minimum: 24))], wrapped: 0,
      lines: group.findings.map { finding in
        let advice = finding.advice(wording.names)
        var line = PageLine(
          [TableCell(wording(advice.explanation))],
          mark: TableCell("!", style: severity == .warning ? .warning : .alert),
          place: place(of: finding),
          glance: Glance(ScreenWords.whatToDo[wording.language], [.text("", [wording(advice.remedy)])]))
        // The action itself is selected on the page of its framework.
        if case .actionOverdue(let point, _, _) = finding.kind { line.id = point.text }
        return line
      })
  }

  /// The record, or the decision in it; both versions where two officers wrote at the same place.
  private static func place(of finding: Finding) -> Place? {
    switch finding.kind {
    case .conflict: .conflicts
    case .decisionUnassigned(let decision, _, _), .silenceToConfirm(let decision, _),
      .silenceObjected(let decision, _), .consensusDespiteObjection(let decision, _, _),
      .symbolUsedTwice(_, let decision, _), .finalTextChanged(let decision, _),
      .sealBroken(.decision(let decision, _)), .sealMissing(.decision(let decision, _)):
      .decision(decision)
    default: Place(finding.record)
    }
  }
}
