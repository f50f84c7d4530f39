import Domain
import Localization
import TerminalUI

extension MonthScreen {
  mutating func react(to key: Key, _ around: Surroundings) -> [Request]? {
    if key == .enter { return open() }
    if case .mouse(let event) = key, event.action == .doubleClick { return open() }
    guard let motion = grid(around).motion(for: key, origin: layout(around.screenArea).grid.origin) else {
      return nil
    }
    guard let date else { return [] }
    switch motion {
    case .days(let count): return show(date.adding(days: count))
    case .day(let number): return show(CalendarDay(year: year, month: month, day: number) ?? date)
    case .months(let count): return show(date.adding(months: count))
    }
  }

  mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .open: return open()
    case .nextPane, .previousPane:
      goToMeeting(backwards: action == .previousPane)
      return []
    case .goToToday: return show(around.today)
    case .previousMonth: return date.map { show($0.adding(months: -1)) } ?? []
    case .nextMonth: return date.map { show($0.adding(months: 1)) } ?? []
    case .yearView: return [.go(.year(year))]
    case .goToDate:
      return [
        .type(
          title: ScreenWords.goToDate[around.language], label: TypedDate.forms[around.language],
          text: date?.phrase(.long)[around.language] ?? "", purpose: .date)
      ]
    default: return []
    }
  }

  mutating func typed(_ text: String, for purpose: TypedPurpose, _ around: Surroundings) -> [Request] {
    do throws(TypedDateError) {
      return show(
        try TypedDate.read(text, today: around.today, language: around.language, leaning: .nearest))
    } catch {
      return [.complain(error.complaint[around.language])]
    }
  }

  /// Chooses a day; another month is asked for.
  private mutating func show(_ target: CalendarDay) -> [Request] {
    let isSameMonth = target.year == year && target.month == month
    (year, month, day, chosen) = (target.year, target.month, target.day, 0)
    awaitsFirstMeeting = false
    return isSameMonth ? [] : [.effect(.ask(.month(year: year, month: month)))]
  }

  /// Chooses the next meeting of the month, or the one before, around the ends.
  private mutating func goToMeeting(backwards: Bool) {
    let places = (content?.entries ?? []).flatMap { $0.days }.sorted()
      .reduce(into: [(day: Int, index: Int)]()) { places, day in
        places.append((day, places.last?.day == day ? (places.last?.index ?? 0) + 1 : 0))
      }
    let here = (day, agenda.isEmpty ? (backwards ? 0 : -1) : chosen)
    let found =
      backwards
      ? places.last { $0 < here } ?? places.last : places.first { here < $0 } ?? places.first
    guard let found else { return }
    (day, chosen) = found
  }

  private func open() -> [Request] {
    guard agenda.indices.contains(chosen) else { return agenda.first.map { [.go(.meeting($0.id))] } ?? [] }
    return [.go(.meeting(agenda[chosen].id))]
  }
}
