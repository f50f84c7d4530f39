import Foundation
import Localization
import Papers
import Testing

@testable import secretariat

@Suite("Papers on the office’s letterhead") struct LetterheadTests {
  let folder: TemporaryFolder
  let program: Program

  init() async throws {
    folder = try TemporaryFolder()
    program = Program(home: folder)
    let made = try await program.run("init", "--starter", "all")
    #expect(made.status == .exited(0), "\(made)")
  }

  private func keep(_ bytes: [UInt8], as name: String) throws -> String {
    let path = folder.appending(name)
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  /// The parts of minutes in French, with everything that one part says of another.
  private func minutes(_ words: String...) async throws -> [String: String] {
    let path = folder.appending("minutes.docx")
    let ending = try await program.run(
      ["export", "minutes", "mcp-5", "--language", "fr", "--force", "-o", path] + words)
    #expect(ending.status == .exited(0), "\(ending)")
    let parts = try ZipPacking.unpack([UInt8](try Data(contentsOf: URL(filePath: path))), path)
    return Dictionary(
      uniqueKeysWithValues: parts.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test("head, page, styles and lists are theirs; text, foot and marks are ours; nothing leads outside")
  func taken() async throws {
    let parts = try await minutes("--letterhead", try keep(try OfficeLetterhead().bytes, as: "papier.docx"))
    let document = try #require(parts["word/document.xml"])
    #expect(!document.contains("Ancien texte"))
    #expect(document.contains("w:w=\"12240\"") && document.contains("w:left=\"1600\""))
    #expect(document.contains("<w:pStyle w:val=\"Titre1\"/>") && !document.contains("\"Heading1\""))
    // Their header stays, and so the symbol and the mark of a draft are said at the head of the text.
    let head = document.prefix(while: { $0 != "\u{1}" }).split(separator: "Ouverture")[0]
    #expect(head.contains("MCP/5/Min") && head.contains("PROJET"))
    let header = try #require(parts.first { $0.value.contains("République du Mali") }?.value)
    #expect(header.contains("le site"))
    #expect(parts.values.contains("the picture"))
    #expect(parts["word/header1.xml"] == nil)
    #expect(try #require(parts["word/footer1.xml"]).contains("NUMPAGES"))
    for (name, content) in parts {
      #expect(
        name.hasPrefix("word/") || ["[Content_Types].xml", "_rels/.rels", "docProps/core.xml"].contains(name))
      for trace in ["example.org", "etc/passwd", "External", "INCLUDE"] {
        #expect(!content.contains(trace), "\(name): \(trace)")
      }
    }
  }

  @Test("what they lack is added, under names and numbers that are free")
  func added() async throws {
    let parts = try await minutes("--letterhead", try keep(try OfficeLetterhead().bytes, as: "papier.docx"))
    let styles = try #require(parts["word/styles.xml"])
    let ids = styles.matches(of: /w:styleId="([^"]+)"/).map { String($0.output.1).lowercased() }
    #expect(Set(ids).count == ids.count)
    // Theirs of that name is for letters within a line.
    #expect(ids.contains("fact") && ids.contains("secretariatfact"))
    #expect(!styles.contains("w:styleId=\"Heading1\"") && styles.contains("w:styleId=\"Heading2\""))
    #expect(styles.contains("<w:basedOn w:val=\"TableauNormal\"/>") && !styles.contains("\"TableNormal\""))
    #expect(styles.contains("<w:numId w:val=\"2\"/>") && !styles.contains("mc:Ignorable"))
    let document = try #require(parts["word/document.xml"])
    for use in document.matches(of: /w:(?:pStyle|tblStyle) w:val="([^"]+)"/) {
      #expect(ids.contains(use.output.1.lowercased()), "\(use.output.1)")
    }
    let lists = try #require(parts.values.first { $0.contains("<w:numbering ") })
    #expect(lists.contains("w:abstractNumId=\"1\"") && lists.contains("w:abstractNumId=\"2\""))
    #expect(lists.contains("<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"))
  }

  @Test("a paper of ours serves as a letterhead too, and every relation leads to a part")
  func ours() async throws {
    _ = try await minutes()
    let own = folder.appending("own.docx")
    try FileManager.default.moveItem(atPath: folder.appending("minutes.docx"), toPath: own)
    let parts = try await minutes("--letterhead", own)
    for (name, content) in parts where name.hasSuffix(".rels") {
      for target in content.matches(of: /Target="([^"]+)"/).map({ String($0.output.1) }) {
        let part =
          target.hasPrefix("/")
          ? String(target.dropFirst()) : name == "_rels/.rels" ? target : "word/" + target
        #expect(parts[part] != nil, "\(name): \(target)")
      }
    }
  }

  @Test("it stands in the settings; the command line wins; other formats have none")
  func settings() async throws {
    let set = try keep(try OfficeLetterhead().bytes, as: "papier.docx")
    try FileManager.default.createDirectory(
      atPath: folder.appending("config/secretariat"), withIntermediateDirectories: true)
    _ = try keep(Array("{\"letterhead\": \"~/papier.docx\"}".utf8), as: "config/secretariat/settings.json")
    #expect(try await minutes().values.contains { $0.contains("République du Mali") })
    let other = try OfficeLetterhead().with("word/header1.xml", "République du Mali", as: "Burkina Faso")
      .bytes
    let parts = try await minutes("--letterhead", try keep(other, as: "autre.docx"))
    #expect(parts.values.contains { $0.contains("Burkina Faso") })
    #expect(!parts.values.contains { $0.contains("République du Mali") })
    let html = folder.appending("minutes.html")
    let plain = try await program.run("export", "minutes", "mcp-5", "-o", html)
    #expect(plain.status == .exited(0), "\(plain)")
    let refused = try await program.run(
      "export", "minutes", "mcp-5", "-o", html, "--letterhead", set, "--force")
    #expect(refused.status == .exited(64) && refused.messages.contains("--letterhead"), "\(refused)")
    let pack = try await program.run("pack", "mcp-5", "-o", folder.appending("pack"))
    #expect(pack.status == .exited(0), "\(pack)")
  }

  @Test("what cannot serve is refused with its name and the remedy, in both languages; nothing is written")
  func refusals() async throws {
    let whole = try OfficeLetterhead().bytes
    var bomb = OfficeLetterhead()
    bomb.parts["word/media/image2.png"] = String(repeating: "0", count: 65 << 20)
    let encrypted: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
      + "EncryptedPackage".utf8.flatMap { letter -> [UInt8] in [letter, 0] }
    let type = "wordprocessingml.document.main+xml"
    let cases: [([UInt8], String, String)] = [
      (Array("Bonjour".utf8), "not a Word file", "n’est pas un fichier Word"),
      ([], "not a Word file", "n’est pas un fichier Word"),
      (Array(whole.prefix(whole.count / 2)), "damaged", "endommagé"),
      (encrypted, "bears a password", "mot de passe"),
      (
        try OfficeLetterhead().with("[Content_Types].xml", type, as: "spreadsheetml.sheet.main+xml").bytes,
        "not a Word file", "n’est pas un fichier Word"
      ),
      (
        try OfficeLetterhead().with(
          "[Content_Types].xml", "application/vnd.openxmlformats-officedocument.\(type)",
          as: "application/vnd.ms-word.document.macroEnabled.main+xml"
        ).bytes, "macros", "macros"
      ),
      (
        try OfficeLetterhead().with(
          "word/document.xml", OfficeLetterhead.main, as: "http://purl.oclc.org/ooxml/wordprocessingml/main"
        ).bytes, "Strict", "Strict"
      ),
      (try OfficeLetterhead().with("word/styles.xml", "</w:styles>", as: "").bytes, "damaged", "endommagé"),
      (
        try OfficeLetterhead().with(
          "word/header1.xml", "<w:hdr", as: "<!DOCTYPE w:hdr [<!ENTITY a \"b\">]><w:hdr"
        ).bytes, "damaged", "endommagé"
      ),
      (
        try OfficeLetterhead().with(
          "word/header1.xml", "<w:p>", as: String(repeating: "<w:p>", count: 100_000)
        ).bytes, "damaged", "endommagé"
      ),
      (try bomb.bytes, "too large", "trop volumineux"),
    ]
    var french = program
    french.locale = "fr_FR.UTF-8"
    let output = folder.appending("none.docx")
    for (bytes, en, fr) in cases {
      let path = try keep(bytes, as: "papier.docx")
      for (program, words) in [(program, en), (french, fr)] {
        let ending = try await program.run("export", "minutes", "mcp-5", "-o", output, "--letterhead", path)
        let said = ending.messages.replacing("\n", with: " ")
        #expect(ending.status == .exited(65) && said.contains(words), "\(words): \(ending)")
        #expect(said.contains("papier.docx"), "\(ending)")
      }
    }
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test("a letterhead cut off or changed anywhere is read or refused, and nothing worse")
  func broken() throws {
    let whole = try OfficeLetterhead().bytes
    for place in stride(from: 0, to: whole.count, by: 23) {
      var changed = whole
      changed[place] ^= 0xFF
      for bytes in [Array(whole.prefix(place)), changed] {
        do throws(FileFault) {
          _ = try Letterhead(path: "papier.docx", bytes: bytes, tools: .installed)
        } catch .notLetterhead {
          continue
        } catch {
          Issue.record("\(place): \(error)")
        }
      }
    }
  }

  @Test("where expat is missing, its package and another way are named", .needsTracing)
  func missing() async throws {
    let path = try keep(try OfficeLetterhead().bytes, as: "papier.docx")
    let ending = try await program.run(
      ["export", "minutes", "mcp-5", "-o", folder.appending("none.docx"), "--letterhead", path],
      without: ["libexpat.so.1"])
    #expect(ending.status == .exited(73), "\(ending)")
    #expect(ending.messages.contains("libexpat1"), "\(ending)")
  }
}
