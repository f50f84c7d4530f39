import CanonicalJSON
import Foundation
import Testing

/// HTML papers as the checker of the W3C (Nu) reads them: no error, and no warning either.
@Suite("HTML papers, read by the checker of the W3C") struct HTMLFileTests {
  /// The papers that were approved are, byte for byte, what is written: other tests hold them together.
  @Test(
    "every paper that was approved, in each language",
    .enabled(
      if: HTMLFileTests.checker != nil,
      "NOT TESTED: neither vnu nor java with VNU_JAR, the path of vnu.jar, is here"))
  func valid() async throws {
    let papers = try Self.approved()
    #expect(papers.count > 100)
    let checker = try #require(Self.checker)
    let options = ["--format", "json", "--exit-zero-always", "--stdout"]
    let ending = try await Launch(
      executable: .named(checker[0]), arguments: checker.dropFirst() + options + papers
    ).run()
    try #require(ending.status == .exited(0), "\(ending)")
    let messages = try #require(try ending.json()["messages"]?.arrayValue, "\(ending)")
    for message in messages {
      let file = message["url"]?.stringValue.flatMap { $0.split(separator: "/").last } ?? ""
      Issue.record("\(file): \(message["message"]?.stringValue ?? "\(message)")")
    }
  }

  private static func approved() throws -> [String] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try ["EndToEndTests", "PapersTests"].flatMap { target in
      let folder = tests.appending(path: "\(target)/Goldens")
      return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "html" }.map { $0.path() }
    }.sorted()
  }

  /// The words that start it.
  private static let checker: [String]? = {
    if Tool.vnu.isInstalled { return ["vnu"] }
    guard let jar = ProcessInfo.processInfo.environment["VNU_JAR"], Tool.java.isInstalled,
      FileManager.default.isReadableFile(atPath: jar)
    else { return nil }
    return ["java", "-jar", jar]
  }()
}
