import Foundation

/// A Swift file of the package with the target it belongs to.
struct SourceFile {
  let target: String
  let path: String
  let lines: [String]

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func all() throws -> [SourceFile] {
    let sources = root.appending(path: "Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path())
    return try paths.filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      return SourceFile(
        target: String(path.prefix { $0 != "/" }), path: "Sources/" + path,
        lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }

  /// The code of each line, without comments and without the text of string literals, with its number from 1.
  var code: [(number: Int, text: String)] {
    lines.enumerated().map { index, line in
      var result = ""
      var isQuoted = false
      var previous: Character = " "
      for character in line {
        if character == "\"" && previous != "\\" { isQuoted.toggle() }
        if !isQuoted {
          if character == "/" && previous == "/" {
            result.removeLast()
            break
          }
          result.append(character)
        }
        previous = character
      }
      return (index + 1, result)
    }
  }

  /// The modules imported, whatever attributes or access levels stand before.
  var imports: [String] {
    code.compactMap { _, text in
      let words = text.split(separator: " ").map(String.init)
      guard let at = words.firstIndex(of: "import"), words.count > at + 1,
        words[..<at].allSatisfy({
          $0.hasPrefix("@") || ["public", "package", "internal", "private", "fileprivate"].contains($0)
        })
      else { return nil }
      let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      let name = kinds.contains(words[at + 1]) ? words.dropFirst(at + 2).first ?? "" : words[at + 1]
      return String(name.prefix { $0 != "." })
    }
  }
}
