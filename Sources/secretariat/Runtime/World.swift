import Domain
import Localization

/// Everything the program learns from outside, read once at its start.
struct World: Sendable {
  let system: SystemEnvironment
  let places: Places
  private(set) var settings: Settings
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

  /// The settings decide, then the locale; everything that is not French is English. `C` and `POSIX` name no language.
  var language: Language {
    if let chosen = settings.language { return chosen }
    let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { system.value($0) }
    let spoken = locales.first { !["C", "POSIX"].contains($0.prefix { $0 != "." }) } ?? ""
    return spoken.hasPrefix("fr") ? .french : .english
  }

  /// Changes the settings from now on, and keeps them for the next time; why not, when that fails.
  mutating func change(_ edit: (inout Settings) -> Void) -> Advice? {
    edit(&settings)
    let file = SettingsFile(path: places.settings)
    var kept = file.settings
    edit(&kept)
    do throws(FileFault) {
      try file.save(kept)
      return nil
    } catch {
      return error.advice
    }
  }

  /// Who acts: the command line says, else the settings, else `$USER`, else the account's name.
  var person: String { actor ?? settings.name ?? accountName }

  var accountName: String { system.value("USER") ?? system.account?.name ?? "?" }

  /// The zone of the machine's clocks, where the environment names one that is known.
  var machineZone: String? {
    system.value("TZ").flatMap { name in
      let name = name.hasPrefix(":") ? String(name.dropFirst()) : name
      return Zones.system.isKnown(name) ? name : nil
    }
  }

  /// The zone of whoever reads: as he chose, else the machine's.
  var readerZone: String? { settings.zone ?? machineZone }

  /// The Word file that papers are written on, as the settings have it; `~/` at its beginning is the home of the account.
  var letterhead: String? { settings.letterhead.map { Exporting.expanded($0, home: system.home) } }

  /// What a command may know, for a person and the zone of an office; a zone the system does not know counts as UTC.
  func context(person: String?, zone: String) -> Context {
    let now = clock.now
    return Context(
      now: now, today: Zones.system.local(now, zone)?.day ?? now.utc.day, person: person ?? self.person,
      zones: .system, freshIdentifier: { [identifiers] in identifiers.next() })
  }
}
