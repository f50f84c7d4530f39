import Domain
import Localization
import TerminalUI

/// The cadence of each body in a year, and the year's meetings.
public struct YearContent: Sendable {
  let year: Int
  let page: Page

  init(_ year: Int, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.year = year
    let wording = Wording(register, around)
    let cadences = try CadenceLines.all(years: [year - 1, year, year + 1], register, wording)
    let meetings = try register.meetings(
      MeetingQuery(
        from: CalendarDay(year: year, month: 1, day: 1), to: CalendarDay(year: year, month: 12, day: 31)))
    page = Page(
      title: ScreenWords.yearTitle(year)[around.language],
      sections: cadences.map { Self.section($0, wording) } + [
        RowSections.meetings(
          ScreenWords.meetingsOf(year)[around.language], meetings.rows, withBody: true, wording)
      ])
  }

  /// What tells the line of a year.
  static func line(of year: Int) -> String { String(year) }

  private static func section(_ cadence: CadenceLines, _ wording: Wording) -> PageSection {
    let columns =
      [TableColumn("", width: .fixed(6), importance: 2)]
      + cadence.heads.map { TableColumn($0, width: .flexible(minimum: 14), importance: 1) }
    let lines = cadence.years.map { year in
      PageLine(
        [TableCell(String(year.year))] + year.cells,
        place: year.meetings.compactMap { $0 }.last.map(Place.meeting), id: line(of: year.year))
    }
    return PageSection(
      cadence.title, columns: columns, hasHeader: true, remark: cadence.note ?? "", lines: lines)
  }
}
