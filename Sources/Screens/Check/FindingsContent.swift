import Domain
import Localization
import TerminalUI

/// The findings of the check, by gravity.
public struct FindingsContent: Sendable {
  let page: Page

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let findings = try Check.findings(in: register, asOf: around.today)
    let sections = [Finding.Severity.damage, .brokenRule, .warning].compactMap { severity -> PageSection? in
      let found = findings.filter { $0.severity == severity }
      return found.isEmpty ? nil : Self.section(severity, found, wording)
    }
    page = Page(
      title: FrameWords.toCheck[around.language],
      sections: sections.isEmpty ? [.text("", [ScreenWords.nothingToCheck[around.language]])] : sections)
  }

  private static func section(
    _ severity: Finding.Severity, _ findings: [Finding], _ wording: Wording
  ) -> PageSection {
    PageSection(
      wording(severity.phrase),
      columns: [
        TableColumn("", width: .flexible(minimum: 12, maximum: 34, weight: 2), importance: 1),
        TableColumn("", width: .flexible(minimum: 24, weight: 4), importance: 2),
      ], wrapped: 1,
      lines: findings.map { finding in
        PageLine(
          [
            TableCell(wording(wording.names.record(finding.record)), style: .muted),
            TableCell(wording(finding.advice(wording.names).explanation)),
          ],
          mark: TableCell("!", style: severity == .warning ? .warning : .alert),
          place: place(of: finding.record))
      })
  }

  private static func place(of key: RecordKey) -> Place? {
    switch key.kind {
    case .body: BodyID(key.id).map(Place.body)
    case .meeting: MeetingID(key.id).map(Place.meeting)
    default: nil
    }
  }
}
