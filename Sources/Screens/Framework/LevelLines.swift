import Domain
import Localization
import TerminalUI

/// The levels of results, with the names that the framework gives them.
enum LevelLines {
  static func section(of framework: Framework, _ wording: Wording) -> PageSection {
    let title = FrameworkSheetWords.levels[wording.language]
    let offers = FrameworkOffers.newLevel(in: framework)
    if framework.levels.isEmpty, !offers.isEmpty {
      return .standing(title, ScreenWords.noLevels[wording.language], offers)
    }
    var section = PageSection(
      title,
      columns: [
        TableColumn("", width: .flexible(minimum: 24), importance: 3),
        TableColumn("", width: .fixed(16), importance: 1),
        TableColumn("", width: .fixed(14), alignment: .right, importance: 2),
      ],
      lines: framework.levels.map { level in
        let count = framework.results.count { $0.level == level.id }
        var line = PageLine(
          [
            TableCell(wording.text(level.name)),
            TableCell(level.rank.map { wording($0.phrase) } ?? "", style: .muted),
            TableCell(wording(ScreenWords.ofLevel(count)), style: .muted),
          ], id: level.id.text)
        line.offers = FrameworkOffers.of(level, in: framework)
        return line
      })
    section.offers = offers
    return section
  }
}
