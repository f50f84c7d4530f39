import Domain
import Localization
import TerminalUI

/// A year: for each body with a cadence what was held, planned and missed, then all meetings of the year.
struct YearScreen: PageScreen {
  var year: Int
  var view = PageView()

  init(_ year: Int) {
    self.year = year
    view.want([YearContent.line(of: year)])
  }

  var place: Place { .year(year) }
  var question: Question { .year(year) }

  func page(in answer: Answer) -> Page? {
    if case .year(let content) = answer, content.year == year { content.page } else { nil }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .previousMonth: return show(year - 1)
    case .nextMonth: return show(year + 1)
    case .goToToday: return show(around.today.year)
    case .monthView:
      return [.go(.month(year: year, month: year == around.today.year ? around.today.month : 1))]
    default: return move(action, around)
    }
  }

  private mutating func show(_ wanted: Int) -> [Request] {
    year = max(1, min(wanted, 9998))
    view.want([YearContent.line(of: year)])
    return [.effect(.ask(.year(year)))]
  }
}
