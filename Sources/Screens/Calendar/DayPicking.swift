import Domain
import Localization
import TerminalUI

extension CalendarDay: PickableDay {}

extension DatePickerLabels {
  init(_ language: Language) {
    self.init(
      week: CalendarWords.week[language], weekdays: (1...7).map { CalendarWords.shortWeekday($0)[language] },
      months: (1...12).map { CalendarWords.month($0).capitalized[language] },
      hint: ScreenWords.datePickerHint[language])
  }
}
