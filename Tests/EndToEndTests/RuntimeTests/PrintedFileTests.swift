import Foundation
import Testing

/// PDF files as they lie on the disk: set by pango and cairo, which are opened on first use.
@Suite("PDF files") struct PrintedFileTests {
  let folder: TemporaryFolder
  let program: Program

  init() async throws {
    folder = try TemporaryFolder()
    program = Program(home: folder)
    let made = try await program.run("init", "--starter", "all")
    #expect(made.status == .exited(0), "\(made)")
  }

  private func export(_ words: String..., to name: String) async throws -> String {
    let path = folder.appending(name)
    let ending = try await program.run(["export"] + words + ["--output", path])
    #expect(ending.status == .exited(0), "\(ending)")
    return path
  }

  private func read(_ tool: Tool, _ words: String...) async throws -> String {
    let ending = try await Launch(executable: .named(tool.rawValue), arguments: words).run()
    #expect(ending.status == .exited(0), "\(ending)")
    return ending.text
  }

  @Test("the same register gives the same bytes, without a day")
  func bytes() async throws {
    let first = try Data(contentsOf: URL(filePath: try await export("minutes", "mcp-5", to: "one.pdf")))
    let again = try Data(contentsOf: URL(filePath: try await export("minutes", "mcp-5", to: "two.pdf")))
    #expect(first == again)
    #expect(first.starts(with: Array("%PDF-".utf8)))
  }

  @Test("read back: every accent, the number of each page, title and fonts", .needs(.pdftotext))
  func readBack() async throws {
    let path = try await export("handover", "mcp", "--language", "fr", to: "dossier.pdf")
    let text = try await read(.pdftotext, "-layout", path, "-")
    for words in ["Plateforme ministérielle de coordination", "Présidence", "Échéance", "Page 1 sur"] {
      #expect(text.replacing("\u{A0}", with: " ").contains(words), "\(words)\n\(text)")
    }
    let facts = try await read(.pdfinfo, path)
    #expect(facts.contains("Dossier de passation") && facts.contains("A4"), "\(facts)")
    let fonts = try await read(.pdffonts, path).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    // Embedded, cut down to what is used, with a way back to the letters.
    for font in fonts { #expect(font.contains("yes yes yes"), "\(font)") }
  }

  @Test("an Arabic name stands before what its bearer is, as it was written", .needs(.pdftotext))
  func direction() async throws {
    for command in [
      ["meeting", "schedule", "--body", "mcp", "--date", "2027-01-12"],
      ["agenda", "add", "mcp-6", "--title-fr", "فاطمة, ministre", "--title-en", "فاطمة, ministre"],
    ] {
      let ending = try await program.run(command)
      #expect(ending.status == .exited(0), "\(ending)")
    }
    let path = try await export("agenda", "mcp-6", "--language", "fr", to: "agenda.pdf")
    // Each word with where it begins.
    let words = try await read(.pdftotext, "-bbox", path, "-").split(separator: "\n")
    func left(_ word: Substring?) -> Double? {
      word?.split(separator: "\"").dropFirst().first.flatMap { Double($0) }
    }
    let arabic = words.first { $0.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) } }
    let name = try #require(left(arabic), "\(words)")
    let function = try #require(left(words.first { $0.contains(">ministre<") }), "\(words)")
    #expect(name < function)
  }

  @Test("where pango is missing, its package and another way are named", .needsTracing)
  func missing() async throws {
    let path = folder.appending("none.pdf")
    let ending = try await program.run(
      ["export", "minutes", "mcp-5", "-o", path], without: ["libpangocairo-1.0.so.0"])
    #expect(ending.status != .exited(0))
    #expect(ending.messages.contains("libpangocairo-1.0-0") && ending.messages.contains("HTML"), "\(ending)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
