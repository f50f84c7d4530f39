import Domain
import Localization
import Screens

/// What a user has chosen for himself, in `settings.json`.
struct Settings: Codable, Equatable, Sendable {
  var language: Language?
  /// The name that the history gives to whoever acts.
  var name: String?
  var theme: String?
  var mouse: Bool?
  /// The folder that the interface writes papers to.
  var papers: String?
  /// The Word file that papers have their letterhead and styles from.
  var letterhead: String?
  /// IANA zone of his own clocks.
  var zone: String?
}

extension Settings {
  /// What the screens show of them.
  var personal: PersonalSettings {
    PersonalSettings(
      language: language, name: name,
      colours: theme.flatMap(PersonalSettings.Colours.init(rawValue:)) ?? .automatic, mouse: mouse ?? true,
      papers: papers, letterhead: letterhead, zone: zone)
  }

  /// Takes over what was chosen on a screen; what is as usual is not written down.
  mutating func take(_ personal: PersonalSettings) {
    language = personal.language
    name = personal.name
    theme = personal.colours == .automatic ? nil : personal.colours.rawValue
    mouse = personal.mouse ? nil : false
    papers = personal.papers
    letterhead = personal.letterhead
    zone = personal.zone
  }
}
