import Domain
import Papers
import TerminalUI

/// Everything that a key, a menu entry or the command palette can ask for; each name stands once, whatever triggers it.
public enum Action: Hashable, Sendable {
  // The frame.
  case help, tour, menu, palette, filter, reload, quit, back
  /// Goes to what the status line calls attention to.
  case followAlert
  case useLanguage(Language)
  /// Opens a form; one that asks nothing is done at once.
  case fill(AnyForm)
  /// Offers several actions of one key.
  case choose(String, [Choice])
  /// Lists what was typed and not saved.
  case drafts
  /// Shows a draft that no form can take, by its file.
  case readStray(String)
  case go(Place)
  /// Presses a key, for help that runs what it explains.
  case press(Key)
  // The selected line or pane.
  case open, nextPane, previousPane, follow
  // Marks on lines.
  case mark, markAll
  // Versions that are compared.
  case nextDifference, previousDifference
  // The calendar.
  case goToToday, goToDate, previousMonth, nextMonth, monthView, yearView
  // Lists.
  case arrange(FrameworkOrder)
  // The directory and the settings.
  case turn(DirectoryRequest)
  /// The order of a list of projects.
  case order(ProjectOrder)
  case change(PersonalChoice)
  case keep(PersonalSettings)
  /// Asks for the path of a file.
  case namePath
  // Papers.
  case papers, write, writePack, chooseFormat, chooseLanguage
  case useFormat(DocumentFormat)
  case usePaperLanguage(PaperLanguage)
}
