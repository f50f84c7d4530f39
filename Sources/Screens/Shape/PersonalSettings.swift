import Domain

/// What a person has chosen for himself, on this machine.
public struct PersonalSettings: Hashable, Sendable {
  public enum Colours: String, CaseIterable, Sendable {
    /// As the terminal tells of its ground.
    case automatic
    case dark, light, mono
  }

  /// Absent: as the system's locale says.
  public var language: Language?
  /// The name that the history gives to whoever acts; absent: that of the account.
  public var name: String?
  public var colours: Colours
  public var mouse: Bool
  /// Where papers are written to; absent: where the runtime found a folder for documents.
  public var papers: String?
  /// The Word file that papers have their letterhead and styles from.
  public var letterhead: String?
  /// IANA zone of the person's own clocks; absent: the machine's, or the office's.
  public var zone: String?

  public init(
    language: Language? = nil, name: String? = nil, colours: Colours = .automatic, mouse: Bool = true,
    papers: String? = nil, letterhead: String? = nil, zone: String? = nil
  ) {
    self.language = language
    self.name = name
    self.colours = colours
    self.mouse = mouse
    self.papers = papers
    self.letterhead = letterhead
    self.zone = zone
  }
}

/// What a person has chosen, and what of it the world around does not let stand.
public struct PersonalWorld: Hashable, Sendable {
  public var settings: PersonalSettings
  /// Who acts, when the command line says so.
  public var actor: String?
  /// The name of the account.
  public var account: String
  /// Whether the terminal shows colours at all.
  public var hasColours: Bool
  /// Where the settings are kept.
  public var path: String

  public init(
    settings: PersonalSettings = PersonalSettings(), actor: String? = nil, account: String = "",
    hasColours: Bool = true, path: String = ""
  ) {
    self.settings = settings
    self.actor = actor
    self.account = account
    self.hasColours = hasColours
    self.path = path
  }

  /// The name under which changes are recorded.
  var person: String { actor ?? settings.name ?? account }
}

/// One of the settings of a person, as its line offers it to be changed.
public enum PersonalChoice: Hashable, Sendable {
  case language, name, colours, mouse, papers, letterhead, zone
}
