import Domain
import Localization
import Papers
import TerminalUI

/// What every screen may know of the world around it; only the runtime changes it.
public struct Surroundings: Sendable {
  public var language: Language
  public var today: CalendarDay
  public var now: Moment
  /// IANA zone of the office.
  public var zone: String
  /// IANA zone of whoever reads, where it is another.
  public var readerZone: String?
  public var zones: Zones
  public var size: Size
  /// Where papers go as long as the person has not chosen a folder for them.
  public var documentsFolder: String
  /// The home of the account, which is written `~`; `nil` where that is not known.
  public var home: String?
  /// Where the register lies, for the person to read.
  public var registerPath: String
  /// Whether the person has an editor of his own for long texts.
  public var hasEditor = false
  /// What the person has chosen for himself.
  public var personal = PersonalWorld()
  /// What some formats of papers need; `nil` where no papers are written.
  public var tools: FileTools?
  /// What reads the files of others.
  public var intake = FileIntake.none
  /// Why nothing can be written to the register, for as long as that is so.
  public var readOnly: Advice?
  /// Files of the register that cannot be read, as the last check found them.
  var damaged: [String] = []
  /// Whether the line of the filter takes a row from the screen.
  var hasFilterLine = false

  public init(
    language: Language, today: CalendarDay, now: Moment, zone: String, zones: Zones, size: Size,
    documentsFolder: String, registerPath: String
  ) {
    self.language = language
    self.today = today
    self.now = now
    self.zone = zone
    self.zones = zones
    self.size = size
    self.documentsFolder = documentsFolder
    self.registerPath = registerPath
  }

  /// The zone of the clocks that whoever reads lives by: chosen in the settings, else the machine's, else the office's.
  var ownZone: String { personal.settings.zone ?? readerZone ?? zone }

  /// Where papers are written to unless another place is typed, for the person to read.
  var papersFolder: String { shortened(personal.settings.papers ?? documentsFolder) }

  /// A path with `~` for the home of the account.
  func shortened(_ path: String) -> String {
    guard let home, home != "/", path == home || path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// The same for who does not know that sign: `home folder/Documents`.
  func spoken(_ path: String) -> String {
    let path = shortened(path)
    return path == "~" || path.hasPrefix("~/") ? FrameWords.homeFolder[language] + path.dropFirst() : path
  }

  /// Between the menu bar and the status line, less the filter's line when it is shown.
  var screenArea: Rectangle { Rectangle(size).droppingTop(1).droppingBottom(hasFilterLine ? 3 : 2) }
}
