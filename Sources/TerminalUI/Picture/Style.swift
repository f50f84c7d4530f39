/// What a piece of the screen is, not how it looks: a `Theme` gives each role its colours and attributes.
public enum Style: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case plain
  /// Text that stands out without being a title.
  case strong
  /// The title in a border.
  case title
  /// The head of a table's columns.
  case header
  /// Lines of boxes.
  case border
  /// The selected row of the pane that has the keys.
  case selected
  /// The selected row of a pane that has not.
  case selectedElsewhere
  /// What is secondary: hints, explanations, "not stated".
  case muted
  /// What can be read but not chosen, and days of the neighbouring month.
  case dim
  /// Overdue, broken, refused.
  case alert
  /// Due soon, to check.
  case warning
  /// Done, saved, reached.
  case good
  /// The name of a key in the key bar, menus and help.
  case key
  /// What a key does, in the key bar.
  case keyLabel
  case menuBar
  /// The letter of a menu in the menu bar that opens it with Alt.
  case menuMnemonic
  case menuSelected
  /// The same letter in the menu that is open.
  case menuSelectedMnemonic
  /// An item of an open menu.
  case menuItem
  case menuItemSelected
  /// The key of an item of an open menu.
  case menuItemKey
  /// The status line.
  case status
  /// The status line when it reports a failure.
  case statusAlert
  /// A field that can be filled in.
  case field
  /// The field that has the keys.
  case fieldFocused
  /// Marked text in a field.
  case fieldSelection
  /// The text of a field that is still empty.
  case fieldHint
  case button
  case buttonSelected
  /// Dialogs, on top of the screen.
  case dialog
  case dialogBorder
  case dialogTitle
  case dialogAlert
  /// What is secondary in a dialog.
  case dialogMuted
  /// Letters of a text in a dialog that fit a search; today in a date picker.
  case dialogMatch
  /// Letters of a text that fit a search.
  case match
  /// The full part of a bar.
  case bar
  /// The empty part of a bar.
  case barRest
  /// Today in a calendar.
  case today
  /// Text that only the new one of two versions has.
  case added
  /// Text that only the old one has.
  case removed
}
