/// What each target may import beside the standard library; a new row or a new name in a row is a decision, not a detail.
enum Imports {
  static let foundation: Set<String> = ["FoundationEssentials"]

  static let allowed: [String: Set<String>] = [
    "CanonicalJSON": ["CDigest"],
    "PlainText": [],
    "Domain": ["CanonicalJSON", "PlainText"],
    "Commands": ["Domain", "CanonicalJSON", "PlainText"],
    "Storage": ["Domain", "CanonicalJSON", "Glibc", "Synchronization"],
    "Localization": ["Domain", "Commands", "CanonicalJSON", "PlainText"],
    "Papers": ["Domain", "Localization", "PlainText"],
    "Exchange": ["Domain", "Commands", "Localization", "CanonicalJSON", "PlainText"],
    "TerminalUI": ["PlainText"],
    "TerminalDriver": ["TerminalUI", "PlainText", "CNcurses", "Glibc", "Synchronization"],
    "Screens": ["TerminalUI", "Domain", "Commands", "Papers", "Localization", "PlainText", "CanonicalJSON"],
    "CommandLine": [
      "Domain", "Commands", "Papers", "Exchange", "Localization", "CanonicalJSON", "PlainText",
      "ArgumentParser",
    ],
  ]

  /// The composition root may import everything.
  static let root = "secretariat"

  /// C targets, each with the one target that may import it.
  static let importers = [
    "CDigest": "CanonicalJSON", "CNcurses": "TerminalDriver", "CIcal": "secretariat", "CPango": "secretariat",
    "CMarkup": "secretariat", "CZip": "secretariat", "CZones": "secretariat", "Resources": "secretariat",
  ]

  /// What reads the world, and the targets in which it may stand.
  static let world = [
    "Date()", "Date.now", "UUID()", "FileManager", "ProcessInfo", "getenv(", "print(", "exit(",
    "SystemRandomNumberGenerator",
    "fatalError(", "try!",
  ]
  static let worldly: Set<String> = ["secretariat", "Storage", "TerminalDriver"]
}
