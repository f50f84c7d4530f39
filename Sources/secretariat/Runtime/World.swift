import Domain
import Localization

/// Everything the program learns from outside, read once at its start.
struct World: Sendable {
  let system: SystemEnvironment
  let places: Places
  let settings: Settings
  let clock: Clock
  let identifiers: FreshIdentifiers
  /// Who acts, when the command line says so.
  var actor: String?

  init() {
    system = SystemEnvironment()
    places = Places(system: system)
    settings = SettingsFile(path: places.settings).settings
    clock = Clock(system)
    identifiers = FreshIdentifiers(system)
  }

  /// The settings decide, then the locale; everything that is not French is English.
  var language: Language {
    if let chosen = settings.language { return chosen }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { system.value($0) }.first ?? ""
    return locale.hasPrefix("fr") ? .french : .english
  }

  /// Who acts: the command line says, else the settings, else `$USER`, else the account's name.
  var person: String {
    actor ?? settings.name ?? system.value("USER") ?? system.account?.name ?? "?"
  }

  /// What a command may know, for a person and the zone of an office; a zone the system does not know counts as UTC.
  func context(person: String?, zone: String) -> Context {
    let now = clock.now
    return Context(
      now: now, today: Zones.system.local(now, zone)?.day ?? now.utc.day, person: person ?? self.person,
      zones: .system, freshIdentifier: { [identifiers] in identifiers.next() })
  }
}
