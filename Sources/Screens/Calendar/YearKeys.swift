import Localization
import TerminalUI

extension YearScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    let language = around.language
    let back = KeyBinding<Action>(
      .character("t"), action: .goToToday, label: ScreenWords.thisYear[language],
      help: ScreenWords.thisYearHelp[language], importance: 40)
    return PageKeys.open(self, around) + (year == around.today.year ? [] : [back]) + [
      KeyBinding(
        .left, action: .previousMonth, label: ScreenWords.previousYear[language],
        help: ScreenWords.previousYear[language], importance: 20),
      KeyBinding(
        .right, action: .nextMonth, label: ScreenWords.nextYear[language],
        help: ScreenWords.nextYear[language],
        importance: 20),
      KeyBinding(
        .character("m"), action: .monthView, label: ScreenWords.month[language],
        help: FrameWords.month[language],
        importance: 30),
    ]
  }

  func hint(_ around: Surroundings) -> String {
    selectedLine(around)?.place == nil
      ? ScreenWords.yearHint[around.language]
      : PageKeys.hint(self, around, enter: ScreenWords.meetingsHint)
  }
  func help(_ around: Surroundings) -> [String] { [ScreenWords.yearHelp[around.language]] }
}
