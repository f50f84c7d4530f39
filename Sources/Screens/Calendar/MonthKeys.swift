import Localization
import TerminalUI

extension MonthScreen {
  func bindings(_ around: Surroundings) -> [KeyBinding<Action>] {
    let language = around.language
    let back = KeyBinding<Action>(
      .character("t"), action: .goToToday, label: ScreenWords.thisDay[language],
      help: ScreenWords.todayKeyHelp[language], importance: 40)
    return (agenda.isEmpty ? [] : [PageKeys.open(around)]) + (date == around.today ? [] : [back]) + [
      KeyBinding(
        .character("g"), action: .goToDate, label: ScreenWords.goTo[language],
        help: ScreenWords.goToDate[language],
        importance: 35),
      KeyBinding(
        .character("y"), action: .yearView, label: ScreenWords.year[language],
        help: FrameWords.year[language],
        importance: 30),
      KeyBinding(
        .pageUp, action: .previousMonth, label: ScreenWords.previousMonth[language],
        help: ScreenWords.previousMonth[language], isInKeyBar: false),
      KeyBinding(
        .pageDown, action: .nextMonth, label: ScreenWords.nextMonth[language],
        help: ScreenWords.nextMonth[language],
        isInKeyBar: false),
    ]
  }

  func offers(_ around: Surroundings) -> [KeyBinding<Action>] {
    var offers = [
      Offer(
        .function(2), FormTitles.keyNewMeeting, help: FormTitles.newMeetingHelp, importance: 70,
        ScheduleMeetingForm(day: date))
    ]
    if agenda.indices.contains(chosen), let move = agenda[chosen].move { offers.append(move) }
    return offers.map { $0.binding(around) }
  }

  func hint(_ around: Surroundings) -> String {
    (agenda.isEmpty ? ScreenWords.monthHint : ScreenWords.meetingsHint)[around.language]
  }

  func help(_ around: Surroundings) -> [String] { [ScreenWords.monthHelp[around.language]] }
}
