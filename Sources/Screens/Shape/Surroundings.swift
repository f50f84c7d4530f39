import Domain
import TerminalUI

/// What every screen may know of the world around it; only the runtime changes it.
public struct Surroundings: Sendable {
  public var language: Language
  public var today: CalendarDay
  public var now: Moment
  /// IANA zone of the office.
  public var zone: String
  public var zones: Zones
  public var size: Size
  /// Where exports go unless another folder is typed.
  public var exportFolder: String
  /// Where the register lies, for the person to read.
  public var registerPath: String
  /// Whether the person has an editor of his own for long texts.
  public var hasEditor = false
  /// What the person has chosen for himself.
  public var personal = PersonalWorld()
  /// Whether the line of the filter takes a row from the screen.
  var hasFilterLine = false

  public init(
    language: Language, today: CalendarDay, now: Moment, zone: String, zones: Zones, size: Size,
    exportFolder: String, registerPath: String
  ) {
    self.language = language
    self.today = today
    self.now = now
    self.zone = zone
    self.zones = zones
    self.size = size
    self.exportFolder = exportFolder
    self.registerPath = registerPath
  }

  /// Between the menu bar and the status line, less the filter's line when it is shown.
  var screenArea: Rectangle { Rectangle(size).droppingTop(1).droppingBottom(hasFilterLine ? 3 : 2) }
}
