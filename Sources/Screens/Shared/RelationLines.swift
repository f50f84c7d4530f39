import Domain
import Localization
import TerminalUI

/// How frameworks, funds, projects and meetings stand to one another, as sections of their pages; empty where they do not.
enum RelationLines {
  /// The results that are about a record.
  static func results(
    concerning key: RecordKey, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> PageSection {
    section(
      RelationWords.concerning,
      try register.frameworks().results(concerning: key).map { reference in
        PageLine(
          [
            TableCell(wording(wording.names.phrase(reference))),
            TableCell(wording(wording.names.phrase(reference.framework)), style: .muted),
          ], place: .result(reference), id: "\(reference.framework)/\(reference.result)")
      }, wording)
  }

  /// The funds that are the means of a framework.
  static func funds(
    of framework: Framework, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> PageSection {
    section(
      RelationWords.funds,
      try register.funds().filter { $0.serves.contains(framework.id) }.map { fund in
        PageLine(
          [
            TableCell(wording(wording.names.phrase(fund.id, .both))),
            TableCell(wording(fund.kind.phrase), style: .muted),
          ], place: .fund(fund.id), id: fund.id.text)
      }, wording)
  }

  /// What reviews found in a project.
  static func findings(
    in project: ProjectID, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> PageSection {
    section(
      RelationWords.findings,
      try register.frameworks().findings(in: project).map { found in
        let note = wording(found.point.kind.phrase) + ", " + wording(wording.names.phrase(found.framework))
        return PageLine(
          [TableCell(wording.text(found.point.text)), TableCell(note, style: .muted)],
          place: .framework(found.framework), id: "\(found.framework)/\(found.point.id)")
      }, wording)
  }

  /// The reviews that were presented to a meeting.
  static func reviews(
    at meeting: MeetingID, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> PageSection {
    section(
      RelationWords.reviews,
      try register.frameworks().reviews(at: meeting).map { found in
        PageLine(
          [
            TableCell(wording.text(found.review.title)),
            TableCell(wording(wording.names.phrase(found.framework)), style: .muted),
          ], place: .framework(found.framework), id: "\(found.framework)/\(found.review.id)")
      }, wording)
  }

  static func section(_ title: Phrase, _ lines: [PageLine], _ wording: Wording) -> PageSection {
    PageSection(
      wording(title),
      columns: [
        TableColumn("", width: .flexible(minimum: 30, weight: 3), importance: 2),
        TableColumn("", width: .flexible(minimum: 12, maximum: 28), importance: 1),
      ], wrapped: 0, lines: lines)
  }
}
