import Foundation
import Testing

/// Word files as programs read them that people have: ours must not be the only one that understands them.
@Suite("Word files, read by others") struct OtherReadersTests {
  let folder: TemporaryFolder
  let program: Program

  init() async throws {
    folder = try TemporaryFolder()
    program = Program(home: folder)
    let made = try await program.run("init", "--starter", "all")
    #expect(made.status == .exited(0), "\(made)")
  }

  /// Minutes in French, on plain paper and on a letterhead.
  private func minutes() async throws -> [String] {
    let letterhead = folder.appending("papier.docx")
    try Data(try OfficeLetterhead().bytes).write(to: URL(filePath: letterhead))
    var paths: [String] = []
    for (name, words) in [("plain", []), ("headed", ["--letterhead", letterhead])] {
      let path = folder.appending("\(name).docx")
      let ending = try await program.run(
        ["export", "minutes", "mcp-5", "--language", "fr", "-o", path] + words)
      #expect(ending.status == .exited(0), "\(ending)")
      paths.append(path)
    }
    return paths
  }

  private static let script = """
    import sys, docx
    for path in sys.argv[1:]:
        paper = docx.Document(path)
        for paragraph in paper.paragraphs:
            print(paragraph.style.name + ": " + paragraph.text)
        for table in paper.tables:
            for row in table.rows:
                print("row: " + " | ".join(cell.text for cell in row.cells))
        for section in paper.sections:
            for edge in [section.header, section.footer]:
                print("edge: " + " ".join(paragraph.text for paragraph in edge.paragraphs))
        print("language: " + paper.core_properties.language)
    """

  @Test(
    "python-docx finds each heading as one, tables, edges and accents",
    .enabled("NOT TESTED: python3 or python-docx is not installed") {
      guard Tool.python3.isInstalled else { return false }
      return try await Launch(executable: .named("python3"), arguments: ["-c", "import docx"]).run().status
        == .exited(0)
    })
  func pythonReads() async throws {
    for path in try await minutes() {
      let ending = try await Launch(
        executable: .named("python3"), arguments: ["-c", Self.script, path],
        environment: ["PYTHONUTF8": "1"]
      ).run()
      #expect(ending.status == .exited(0), "\(ending)")
      let lines = ending.text.split(separator: "\n").map(String.init)
      for words in [
        "Title: Compte rendu", "Heading 1: Ouverture", "Heading 1: Décisions", "language: fr-FR",
      ] {
        #expect(lines.contains(words), "\(words)\n\(ending.text)")
      }
      #expect(lines.contains { $0.hasPrefix("row: ") && $0.contains("Tchad") }, "\(ending.text)")
      let edges = lines.filter { $0.hasPrefix("edge: ") }.joined(separator: "\n")
      #expect(edges.contains(path.contains("headed") ? "République du Mali" : "MCP/5/Min"), "\(edges)")
    }
  }

  @Test(
    "LibreOffice opens them, on plain paper and on a letterhead", .needs(.soffice), .needs(.pdftotext))
  func officeReads() async throws {
    let paths = try await minutes()
    let ending = try await Launch(
      executable: .named("soffice"),
      arguments: ["--headless", "--convert-to", "pdf", "--outdir", folder.path] + paths,
      environment: ["HOME": folder.path]
    ).run()
    #expect(ending.status == .exited(0), "\(ending)")
    for path in paths {
      let pdf = path.replacing(".docx", with: ".pdf")
      let text = try await Launch(
        executable: .named("pdftotext"), arguments: ["-layout", pdf, "-"]
      ).run().text.replacing("\u{A0}", with: " ")
      for words in ["Compte rendu", "Décisions", "PROJET", "Page 1 sur"] {
        #expect(text.contains(words), "\(path): \(words)\n\(text)")
      }
      #expect(text.contains("République du Mali") == path.contains("headed"), "\(path)")
      #expect(!text.contains("Ancien texte"))
    }
  }

  @Test(
    "on a letterhead too they are valid to the schema",
    .enabled("NOT TESTED: the checker is not here, or lxml is missing") {
      guard let checker = WordFileTests.checker else { return false }
      return try await Launch(executable: .at(checker), arguments: []).run().text.contains("usage:")
    })
  func schema() async throws {
    let ending = try await Launch(
      executable: .at(try #require(WordFileTests.checker)), arguments: try await minutes()
    ).run()
    // The letterhead of the tests has a picture of older programs, which the checker has no schema for: what is ours is looked at.
    let faults = ending.text.split(separator: "\n").filter {
      $0.contains("document.xml") || $0.contains("styles.xml") || $0.contains("settings.xml")
    }
    #expect(faults.isEmpty, "\(ending)")
    #expect(ending.text.contains("2 files"), "\(ending)")
  }
}
