import Foundation
import Localization
import Testing

@Suite("What the history says of each command")
struct ActTests {
  @Test("every command has its words, and no words belong to none")
  func complete() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Commands")
    var actions: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      guard let start = text.firstRange(of: "static let action = \"")?.upperBound else { continue }
      actions.insert(String(text[start...].prefix { $0 != "\"" }))
    }
    #expect(actions.count > 50)
    #expect(actions.subtracting(ActWords.known).isEmpty)
    #expect(ActWords.known.subtracting(actions).isEmpty)
  }
}
