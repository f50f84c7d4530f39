/// The folders that a desktop has for a person, as `user-dirs.dirs` names them (xdg-user-dirs): `XDG_DOCUMENTS_DIR="$HOME/Documents"`.
struct UserFolders: Equatable {
  /// `nil` where none is named, or the home itself, which says that there is none.
  private(set) var documents: String?

  init(_ text: String, home: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.drop { $0.isWhitespace }
      guard line.hasPrefix(Self.name), let path = Self.path(line.dropFirst(Self.name.count), home: home)
      else {
        continue
      }
      documents = path == home ? nil : path
    }
  }

  private static let name = "XDG_DOCUMENTS_DIR="

  /// Paths are quoted as for a shell, and lie below the home or are absolute.
  private static func path(_ quoted: Substring, home: String) -> String? {
    var path = ""
    var isEscaped = false
    for letter in quoted.dropFirst() {
      if !isEscaped, letter == "\"" { break }
      isEscaped = !isEscaped && letter == "\\"
      if !isEscaped { path.append(letter) }
    }
    guard quoted.hasPrefix("\"") else { return nil }
    if path.hasPrefix("$HOME") { path = home + path.dropFirst(5) }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path.hasPrefix("/") ? path : nil
  }
}
