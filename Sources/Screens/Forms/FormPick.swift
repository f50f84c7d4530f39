import Localization

/// What F4 does in an entry of a form.
enum FormPick: Sendable {
  case calendar, list, editor

  var label: Phrase {
    switch self {
    case .calendar: FormWords.keyCalendar
    case .list: FormWords.keyList
    case .editor: FormWords.keyEditor
    }
  }

  var help: Phrase {
    switch self {
    case .calendar: FormWords.calendarHelp
    case .list: FormWords.listHelp
    case .editor: FormWords.editorHelp
    }
  }
}
