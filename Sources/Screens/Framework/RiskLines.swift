import Commands
import Domain
import Localization
import TerminalUI

/// Shocks and risks of a framework or a project: how likely and how grave, and what is done about them.
enum RiskLines {
  /// - Parameter isOpen: whether the record that holds them may still be changed.
  static func section(
    of risks: [Risk], on holder: RiskHolder, isOpen: Bool, _ wording: Wording
  ) -> PageSection {
    var section = PageSection(
      FrameworkSheetWords.risks[wording.language],
      columns: [
        TableColumn("", width: .flexible(minimum: 30, weight: 3), importance: 3),
        TableColumn("", width: .flexible(minimum: 27, maximum: 44), importance: 2),
        TableColumn("", width: .fixed(12), importance: 1),
      ], wrapped: 0,
      lines: risks.map { risk in
        let isOver = risk.isClosed == true
        let response = risk.response.map { " – " + wording.text($0) } ?? ""
        var grades = FrameworkWording.grades(of: risk, wording)
        if !isOver, risk.likelihood == .high || risk.impact == .high { grades.style = .warning }
        var line = PageLine(
          [
            TableCell(wording.text(risk.title) + response), grades,
            risk.owner.map { wording.partyCell($0) } ?? "",
          ], style: isOver ? .muted : .plain, id: risk.id.text)
        line.offers = isOpen ? RiskOffers.of(risk, on: holder) : []
        return risk.owner.map { line.leading(to: $0) } ?? line
      })
    section.offers = isOpen ? [RiskOffers.new(on: holder)] : []
    return section
  }
}
