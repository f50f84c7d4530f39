import Foundation
import Testing

/// Word files as they lie on the disk: packed by libzip, which is opened on first use.
@Suite("Word files, packed") struct WordFileTests {
  let folder: TemporaryFolder
  let program: Program

  init() async throws {
    folder = try TemporaryFolder()
    var program = Program(home: folder)
    program.seed = "1"
    self.program = program
    let made = try await program.run("init", "--starter", "all")
    #expect(made.status == .exited(0), "\(made)")
  }

  private func export(_ words: String..., to name: String) async throws -> [UInt8] {
    let path = folder.appending(name)
    let ending = try await program.run(["export"] + words + ["--output", path])
    #expect(ending.status == .exited(0), "\(ending)")
    return [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  @Test("the end of the name decides; the same register gives the same bytes")
  func bytes() async throws {
    let first = try await export("minutes", "mcp-5", to: "one.docx")
    let again = try await export("minutes", "mcp-5", to: "two.docx")
    #expect(first == again)
    #expect(first.starts(with: Array("PK".utf8)))
    let text = String(decoding: first, as: UTF8.self)
    for part in ["[Content_Types].xml", "word/document.xml", "word/styles.xml"] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("where libzip is missing, its package and another way are named", .needsTracing)
  func missing() async throws {
    let ending = try await withoutLibzip("export", "minutes", "mcp-5", "-o", folder.appending("none.docx"))
    #expect(ending.status != .exited(0))
    #expect(ending.messages.contains("libzip4") && ending.messages.contains("HTML"), "\(ending)")
    #expect(!FileManager.default.fileExists(atPath: folder.appending("none.docx")))
    // Whatever needs none goes on.
    let html = try await withoutLibzip("export", "minutes", "mcp-5", "-o", folder.appending("some.html"))
    #expect(html.status == .exited(0), "\(html)")
  }

  private func withoutLibzip(_ words: String...) async throws -> Ending {
    try await program.run(words, without: ["libzip.so.4", "libzip.so.5"])
  }

  @Test(
    "valid to the schema of Word files",
    .enabled("NOT TESTED: the checker is not here, or lxml is missing") {
      guard let checker = WordFileTests.checker else { return false }
      // Without files it says how it is called, unless it cannot even begin.
      return try await Launch(executable: .at(checker), arguments: []).run().text.contains("usage:")
    })
  func schema() async throws {
    let papers = [
      ["minutes", "mcp-5"], ["status", "mcp"], ["handover", "mcp"], ["compliance", "mcp"],
      ["results", "issss"],
      ["fund-statement", "fcs"], ["predictability"], ["plan-status"], ["commitments", "triple-c"],
      ["project-sheet", "seg-support"],
    ]
    var files: [String] = []
    for paper in papers {
      for language in ["en", "fr", "both"] {
        let path = folder.appending("\(paper[0])-\(language).docx")
        let ending = try await program.run(["export"] + paper + ["--language", language, "-o", path])
        #expect(ending.status == .exited(0), "\(ending)")
        files.append(path)
      }
    }
    let ending = try await Launch(executable: .at(try #require(Self.checker)), arguments: files).run()
    #expect(ending.status == .exited(0), "\(ending)")
  }

  /// The checker beside the project, where it is there.
  static let checker: String? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["SECRETARIAT_SHARED"].map { URL(filePath: $0) }
    let shared = named ?? root.deletingLastPathComponent().appending(path: "shared")
    let tool = shared.appending(path: "tools/check-docx").path()
    return FileManager.default.isExecutableFile(atPath: tool) ? tool : nil
  }()
}
