import Domain
import Localization

/// What a user has chosen for himself, in `settings.json`.
struct Settings: Codable, Equatable, Sendable {
  var language: Language?
  /// The name that the history gives to whoever acts.
  var name: String?
  var theme: String?
  var mouse: Bool?
}
