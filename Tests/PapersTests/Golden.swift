import Foundation
import Testing

/// Files of what papers looked like when somebody read them; a golden that is missing is recorded and fails the run.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    guard FileManager.default.fileExists(atPath: file.path()) else {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name): read it, then run again", sourceLocation: sourceLocation)
      return
    }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard golden != text else { return }
    let lines = (
      golden.split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let first = zip(lines.0, lines.1).enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(name) differs from line \(first.map { $0.offset + 1 } ?? min(lines.0.count, lines.1.count) + 1)
      golden: \(first.map { String($0.element.0) } ?? "…")
      now:    \(first.map { String($0.element.1) } ?? "…")
      """, sourceLocation: sourceLocation)
  }
}
