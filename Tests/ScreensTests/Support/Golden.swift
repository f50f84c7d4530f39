import Foundation
import Testing

/// Screens as they were agreed. One that is not there yet is recorded, and fails the run so that somebody looks at it.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Goldens")

  static func check(
    _ screen: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name + ".txt")
    guard let agreed = try? String(contentsOf: file, encoding: .utf8) else {
      try screen.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); look at it and run again", sourceLocation: sourceLocation)
      return
    }
    guard screen != agreed else { return }
    Issue.record(
      "\(name) differs from what was agreed:\n\(difference(agreed, screen))", sourceLocation: sourceLocation)
  }

  private static func difference(_ agreed: String, _ found: String) -> String {
    let agreed = agreed.split(separator: "\n", omittingEmptySubsequences: false)
    let found = found.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(agreed.count, found.count)).flatMap { row -> [String] in
      let (old, new) = (row < agreed.count ? agreed[row] : "", row < found.count ? found[row] : "")
      return old == new ? ["  \(new)"] : ["- \(old)", "+ \(new)"]
    }.joined(separator: "\n")
  }
}
