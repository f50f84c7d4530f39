import Domain
import Foundation
import Screens
import Testing

/// The parts of README that are made from the program; when they drift, the new text is written and the run fails.
@Suite("README is true")
struct ReadmeTests {
  static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "README.md")

  @Test("its keys are the keys of every screen")
  func keys() throws {
    let names = FrameKeys.names(.english)
    let rows = FrameKeys.bindings(.english).map { binding in
      let keys = binding.keys.map { key in "`\(names.name(of: key))`" }.joined(separator: ", ")
      return "| \(keys) | \(binding.help) |"
    }
    try hold("keys", to: (["| key | action |", "|---|---|"] + rows).joined(separator: "\n"))
  }

  @Test("its commands are those that the program lists")
  func commands() async throws {
    let folder = try TemporaryFolder()
    let help = try await Program(home: folder).run("--help")
    #expect(help.status == .exited(0))
    let lines = help.lines
    let start = try #require(lines.firstIndex { $0 == "Commands" })
    let listed = lines[(start + 1)...].prefix { !$0.isEmpty }
    try hold("commands", to: (["```text"] + listed + ["```"]).joined(separator: "\n"))
  }

  /// Compares what stands between the marks of a part with what belongs there.
  private func hold(_ part: String, to wanted: String) throws {
    let text = try String(contentsOf: Self.path, encoding: .utf8)
    let opening = "<!-- \(part) -->\n"
    let start = try #require(text.range(of: opening), "README lacks the mark \(opening)")
    let end = try #require(text.range(of: "<!-- end -->", range: start.upperBound..<text.endIndex))
    let found = text[start.upperBound..<end.lowerBound]
    guard found != wanted + "\n" else { return }
    let mended = text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: wanted + "\n")
    try mended.write(to: Self.path, atomically: true, encoding: .utf8)
    Issue.record("The part “\(part)” of README had drifted; it was written anew. Look at it and commit it.")
  }
}
