import Domain
import Localization
import TerminalUI

/// A month with the agenda of the chosen day beside it and the year's cadence below (sketch C).
struct MonthScreen: Screen {
  var year: Int
  var month: Int
  /// The chosen day of the month, from 1.
  var day: Int
  var content: MonthContent?
  /// Whether the day is to be that of the first meeting, once these are known.
  var awaitsFirstMeeting: Bool
  /// Which meeting of the chosen day Enter opens.
  var chosen = 0

  init(year: Int, month: Int, _ around: Surroundings) {
    self.year = year
    self.month = month
    let isNow = around.today.year == year && around.today.month == month
    day = isNow ? around.today.day : 1
    awaitsFirstMeeting = !isNow
  }

  var place: Place { .month(year: year, month: month) }

  func questions(_ around: Surroundings) -> [Question] { [.month(year: year, month: month)] }

  mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    guard case .month(let content) = answer, content.year == year, content.month == month else { return [] }
    self.content = content
    let first = content.entries.first { !$0.isPreparatory } ?? content.entries.first
    if awaitsFirstMeeting, let first { day = first.days.lowerBound }
    awaitsFirstMeeting = false
    return []
  }

  func hasPanes(_ around: Surroundings) -> Bool { content?.entries.isEmpty == false }

  var date: CalendarDay? { CalendarDay(year: year, month: month, day: day) }

  /// The meetings of the chosen day.
  var agenda: [MonthContent.Entry] { content?.entries.filter { $0.days.contains(day) } ?? [] }
}
