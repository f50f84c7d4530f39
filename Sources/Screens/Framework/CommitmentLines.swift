import Domain
import Localization
import TerminalUI

/// What partners commit themselves to, and below each how they kept it, year by year (Triple C).
enum CommitmentLines {
  static func section(of framework: Framework, _ wording: Wording) -> PageSection {
    let title = FrameworkSheetWords.commitments[wording.language]
    let offers = FrameworkOffers.newCommitment(in: framework)
    if framework.commitments.isEmpty {
      return framework.kind == .codeOfConduct && !offers.isEmpty
        ? .standing(title, ScreenWords.noCommitments[wording.language], offers) : .facts(title, [])
    }
    var section = PageSection(
      title,
      columns: [
        TableColumn("", width: .flexible(minimum: 30, weight: 3), importance: 4),
        TableColumn("", width: .fixed(5), importance: 3), TableColumn("", width: .fixed(15), importance: 2),
        TableColumn("", width: .flexible(minimum: 8, maximum: 30), importance: 1),
      ], wrapped: 0, lines: framework.commitments.flatMap { lines(of: $0, in: framework, wording) })
    section.offers = offers
    return section
  }

  private static func lines(
    of commitment: Commitment, in framework: Framework, _ wording: Wording
  ) -> [PageLine] {
    let words = FrameworkWording.numbered(commitment.code, commitment.text, wording)
    let unassessed = commitment.assessments.isEmpty ? wording(ScreenWords.neverAssessed) : ""
    var line = PageLine(
      [TableCell(words), "", TableCell(unassessed, style: .muted), ""], id: commitment.id.text)
    line.above = []
    line.hang = FrameworkWording.indent(commitment.code)
    line.offers = FrameworkOffers.of(commitment, in: framework)
    let byYear = commitment.assessments.sorted { $0.year > $1.year }
    return [line] + byYear.map { Self.line(of: $0, of: commitment, in: framework, wording) }
  }

  private static func line(
    of assessment: CommitmentAssessment, of commitment: Commitment, in framework: Framework,
    _ wording: Wording
  ) -> PageLine {
    let style: Style? =
      switch assessment.verdict {
      case .kept: .good
      case .partlyKept: .warning
      case .notKept: .alert
      case .notApplicable: .muted
      }
    var line = PageLine(
      [
        TableCell(wording.party(assessment.partner)), TableCell(String(assessment.year)),
        TableCell(wording(assessment.verdict.phrase), style: style),
        TableCell(assessment.note.map { wording.text($0) } ?? "", style: .muted),
      ], id: assessment.id.text)
    line.above = [commitment.id.text]
    line.offers = FrameworkOffers.of(assessment, of: commitment, in: framework)
    return line.leading(to: assessment.partner)
  }
}
