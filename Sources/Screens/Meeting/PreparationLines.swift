import Domain
import Localization
import TerminalUI

/// The preparation of a meeting as lines: what, by when, how far (sketch A).
enum PreparationLines {
  static func of(
    _ meeting: Meeting, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PageLine]? {
    guard let checklist = try register.preparation(of: meeting, asOf: wording.today) else { return nil }
    let offers = PreparationOffers(meeting: meeting, wording: wording)
    return checklist.items.map { item in
      let line = PageLine(
        [
          TableCell(
            wording(PreparationWords.label(item.kind, wording.names)),
            shorter: [wording(PreparationWords.shortLabel(item.kind, wording.names))]),
          TableCell(due(item, wording)),
          TableCell(wording(PreparationWords.state(item, wording.names)), style: style(item.state)),
        ], mark: mark(item.state))
      return offers.completing(line, item)
    }
  }

  static func section(_ lines: [PageLine], _ wording: Wording) -> PageSection {
    let language = wording.language
    return PageSection(
      "", columns: columns(language), hasHeader: true, lines: lines)
  }

  static func columns(_ language: Language) -> [TableColumn] {
    [
      TableColumn(
        ScreenWords.preparation[language], width: .flexible(minimum: 20, maximum: 48, weight: 3),
        importance: 3),
      TableColumn(ScreenWords.due[language], width: .fixed(14), importance: 1),
      TableColumn(ScreenWords.state[language], width: .flexible(minimum: 20, weight: 2), importance: 2),
    ]
  }

  private static func due(_ item: PreparationItem, _ wording: Wording) -> String {
    guard let due = item.due else { return "" }
    return due == wording.today ? RelativeDate.today[wording.language] : wording.day(due, .short)
  }

  private static func mark(_ state: PreparationItem.State) -> TableCell {
    switch state {
    case .done: TableCell("✓", style: .good)
    case .late: TableCell("!", style: .alert)
    case .due: TableCell("•", style: .warning)
    // Too late to be done; what was not done stays so.
    case .missed: TableCell("–", style: .muted)
    case .toCome: ""
    }
  }

  private static func style(_ state: PreparationItem.State) -> Style? {
    switch state {
    case .done: .good
    case .late: .alert
    case .missed: .muted
    case .due, .toCome: nil
    }
  }
}
