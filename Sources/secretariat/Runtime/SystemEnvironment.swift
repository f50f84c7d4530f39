import Glibc

/// The variables of the process and the account it runs under.
struct SystemEnvironment: Sendable {
  /// The value of a variable; one that is set and empty counts as not set.
  func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// An absolute path from a variable; relative ones are to be ignored (XDG Base Directory Specification).
  func folder(_ name: String) -> String? {
    value(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  var home: String { folder("HOME") ?? account.map(\.home) ?? "/" }

  /// The name and the home of the account in the system's list of users.
  var account: (name: String, home: String)? {
    guard let entry = getpwuid(getuid()) else { return nil }
    return (String(cString: entry.pointee.pw_name), String(cString: entry.pointee.pw_dir))
  }
}
