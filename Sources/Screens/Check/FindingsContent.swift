import Domain
import Localization
import TerminalUI

/// The findings of the check, by gravity; below, what to do about the selected one.
public struct FindingsContent: Sendable {
  let page: Page
  let count: Int

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let findings = try Check.findings(in: register, asOf: around.today)
    let sections = [Finding.Severity.damage, .brokenRule, .warning].compactMap { severity -> PageSection? in
      let found = findings.filter { $0.severity == severity }
      return found.isEmpty ? nil : Self.section(severity, found, wording)
    }
    count = findings.count
    page = Page(
      title: FrameWords.toCheck[around.language],
      sections: sections.isEmpty ? [.text("", [ScreenWords.nothingToCheck[around.language]])] : sections)
  }

  private static func section(
    _ severity: Finding.Severity, _ findings: [Finding], _ wording: Wording
  ) -> PageSection {
    PageSection(
      ScreenWords.findings(severity)[wording.language], note: String(findings.count),
      columns: [TableColumn("", width: .flexible(minimum: 24))], wrapped: 0,
      lines: findings.map { finding in
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

  /// The record, or both versions where two officers wrote at the same place.
  private static func place(of finding: Finding) -> Place? {
    if case .conflict = finding.kind { return .conflicts }
    return Place(finding.record)
  }
}
