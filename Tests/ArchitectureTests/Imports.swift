/// What each target may import beside the standard library; a new row or a new name in a row is a decision, not a detail.
enum Imports {
  static let foundation: Set<String> = ["FoundationEssentials"]

  static let allowed: [String: Set<String>] = [
    "CanonicalJSON": ["CDigest"],
    "Domain": ["CanonicalJSON"],
    "Commands": ["Domain", "CanonicalJSON"],
    "Storage": ["Domain", "CanonicalJSON", "Glibc", "Synchronization"],
    "Localization": ["Domain", "Commands", "CanonicalJSON"],
    "Papers": ["Domain", "Localization"],
    "Exchange": ["Domain", "Commands", "Localization", "CanonicalJSON"],
    "TerminalUI": [],
    "TerminalDriver": ["TerminalUI", "CNcurses", "Glibc", "Synchronization"],
    "Screens": ["TerminalUI", "Domain", "Commands", "Papers", "Localization"],
    "CommandLine": [
      "Domain", "Commands", "Papers", "Exchange", "Localization", "CanonicalJSON", "ArgumentParser",
    ],
  ]

  /// The composition root may import everything.
  static let root = "secretariat"

  /// C targets, each with the one target that may import it.
  static let importers = [
    "CDigest": "CanonicalJSON", "CNcurses": "TerminalDriver", "CZones": "secretariat",
    "Resources": "secretariat",
  ]

  /// What reads the world, and the targets in which it may stand.
  static let world = [
    "Date()", "Date.now", "UUID()", "FileManager", "ProcessInfo", "getenv(", "print(", "exit(",
    "SystemRandomNumberGenerator",
    "fatalError(", "try!",
  ]
  static let worldly: Set<String> = ["secretariat", "Storage", "TerminalDriver"]
}
