import Domain
import TerminalUI

/// What every screen may know of the world around it; only the runtime changes it.
public struct Surroundings: Equatable, Sendable {
  public var language: Language
  public var today: CalendarDay
  public var now: Moment
  /// IANA zone of the office.
  public var zone: String
  public var size: Size
  /// Where exports go unless another folder is typed.
  public var exportFolder: String
  /// Where the register lies, for the person to read.
  public var registerPath: String

  public init(
    language: Language, today: CalendarDay, now: Moment, zone: String, size: Size, exportFolder: String,
    registerPath: String
  ) {
    self.language = language
    self.today = today
    self.now = now
    self.zone = zone
    self.size = size
    self.exportFolder = exportFolder
    self.registerPath = registerPath
  }
}
