import Domain
import Localization
import TerminalUI

/// The groups that work across the results, and who leads each.
enum WorkstreamLines {
  static func section(of framework: Framework, _ wording: Wording) -> PageSection {
    PageSection(
      FrameworkSheetWords.workstreams[wording.language],
      columns: [
        TableColumn("", width: .flexible(minimum: 30, weight: 3), importance: 3),
        TableColumn("", width: .flexible(minimum: 12, maximum: 36), importance: 2),
        TableColumn("", width: .fixed(14), alignment: .right, importance: 1),
      ], wrapped: 0,
      lines: framework.workstreams.map { workstream in
        let results = framework.results.count { $0.workstream == workstream.id }
        var line = PageLine(
          [
            TableCell(wording.text(workstream.title)), wording.partiesCell(workstream.leads),
            TableCell(results == 0 ? "" : wording(ScreenWords.ofLevel(results)), style: .muted),
          ], id: workstream.id.text)
        line.offers = FrameworkOffers.of(workstream, in: framework)
        return line
      })
  }
}
