import Domain
import Foundation
import FoundationXML
import Localization
import Papers
import Synchronization
import TestSupport
import Testing

@Suite("Word files")
struct WordTests {
  private func parts(_ paper: Paper) throws -> [FilePart] {
    let packed = Mutex<[FilePart]>([])
    _ = try PaperFormat.docx.render(
      paper,
      with: FileTools(
        pack: { parts in
          packed.withLock { $0 = parts }
          return []
        }, press: { () throws(FileFault) in throw .libraryMissing(.pango) }))
    return packed.withLock { $0 }
  }

  private func part(_ name: String, of paper: Paper) throws -> FilePart {
    try #require(try parts(paper).first { $0.name == name })
  }

  private func text(_ part: FilePart) -> String { String(decoding: part.bytes, as: UTF8.self) }

  @Test(
    "each paper in each language has the structure agreed", arguments: PaperSample.all, PaperLanguage.allCases
  )
  func structure(_ sample: PaperSample, _ languages: PaperLanguage) throws {
    let paper = try sample.paper(languages)
    let outline = try #require(WordOutline.read(try part("word/document.xml", of: paper)))
    try Golden.expect(
      outline.lines.joined(separator: "\n") + "\n", is: "\(sample.name)-\(languages.rawValue).docx.txt")
  }

  @Test("every part is well-formed XML and named in the list of contents", arguments: PaperSample.all)
  func whole(_ sample: PaperSample) throws {
    let parts = try parts(sample.paper(.both))
    #expect(parts.first?.name == "[Content_Types].xml")
    let contents = text(parts[0])
    for part in parts {
      let parser = XMLParser(data: Data(part.bytes))
      #expect(parser.parse(), "\(part.name): \(String(describing: parser.parserError))")
      guard part.name.hasPrefix("word/"), part.name.hasSuffix(".xml") else { continue }
      #expect(contents.contains("PartName=\"/\(part.name)\""), "\(part.name)")
    }
  }

  @Test("words are marked with their language")
  func languages() throws {
    func marked(_ language: PaperLanguage) throws -> Set<String> {
      let paper = try PaperSample.all[0].paper(language)
      return try #require(WordOutline.read(try part("word/document.xml", of: paper))).languages
    }
    #expect(try marked(.both) == ["en-GB", "fr-FR"])
    #expect(try marked(.french).contains("fr-FR"))
  }

  @Test("every style that a paper uses is in its list of styles", arguments: PaperSample.all)
  func styles(_ sample: PaperSample) throws {
    let paper = try sample.paper(.both)
    let styles = text(try part("word/styles.xml", of: paper))
    let document = text(try part("word/document.xml", of: paper))
    for use in document.matches(of: /w:(?:pStyle|tblStyle) w:val="(\w+)"/) {
      #expect(styles.contains("w:styleId=\"\(use.output.1)\""), "\(use.output.1)")
    }
  }

  @Test("words that would break the file are shown, not obeyed")
  func hostile() throws {
    let paper = Hostile.paper
    let outline = try #require(WordOutline.read(try part("word/document.xml", of: paper)))
    #expect(!outline.lines.isEmpty)
    let language = Language.english
    let broken = Paper(
      kind: .minutes, languages: .english, title: Passage("A\u{FFFE}B\u{FFFF}C </w:t> & \"", language),
      fileStem: "x")
    let title = try #require(WordOutline.read(try part("word/document.xml", of: broken)))
    #expect(title.lines == ["Title: A⟨U+FFFE⟩B⟨U+FFFF⟩C </w:t> & \""])
    for part in try parts(broken) { #expect(XMLParser(data: Data(part.bytes)).parse(), "\(part.name)") }
  }

  @Test("the file bears title, office and languages; head and foot the symbol and the page")
  func frame() throws {
    let paper = try PaperSample.all[0].paper(.french)
    let core = text(try part("docProps/core.xml", of: paper))
    #expect(core.contains("<dc:language>fr-FR</dc:language>"))
    #expect(core.contains("<dc:creator>") && !core.contains("<dc:creator></dc:creator>"))
    #expect(text(try part("word/header1.xml", of: paper)).contains(paper.symbol ?? "–"))
    let footer = text(try part("word/footer1.xml", of: paper))
    #expect(footer.contains(" PAGE ") && footer.contains(" sur ") && footer.contains(" NUMPAGES "))
  }

  @Test("a chart is a picture with words for who cannot see it, and a table; without a press, the table")
  func charts() throws {
    let paper = try #require(try PaperSample.all.lazy.map { try $0.paper(.both) }.first(where: \.hasChart))
    let bare = try #require(WordOutline.read(try part("word/document.xml", of: paper)))
    let packed = Mutex<[FilePart]>([])
    let tools = FileTools(
      pack: { parts in
        packed.withLock { $0 = parts }
        return []
      }, press: { RuledPress() })
    _ = try PaperFormat.docx.render(paper, with: tools)
    let parts = packed.withLock { $0 }
    let picture = try #require(parts.first { $0.name == "word/media/chart1.png" })
    #expect(!picture.bytes.isEmpty && text(parts[0]).contains("image/png"))
    let document = try #require(parts.first { $0.name == "word/document.xml" })
    #expect(text(document).firstMatch(of: /wp:docPr id="1" name="[^"]+ \/ [^"]+" descr="[^"]+"/) != nil)
    let drawn = try #require(WordOutline.read(document))
    #expect(bare.lines.contains { $0.contains("█") } && !drawn.lines.contains { $0.contains("█") })
    let relations = text(try #require(parts.first { $0.name == "word/_rels/document.xml.rels" }))
    for use in text(document).matches(of: /r:embed="(\w+)"/) {
      #expect(relations.contains("Id=\"\(use.output.1)\""))
    }
  }

  @Test("heads of tables are repeated, and no row is torn")
  func rows() throws {
    for sample in PaperSample.all {
      let document = text(try part("word/document.xml", of: try sample.paper(.english)))
      let rows = document.ranges(of: "<w:tr>").count
      #expect(document.ranges(of: "<w:cantSplit/>").count == rows)
    }
  }
}

extension Paper {
  fileprivate var hasChart: Bool { blocks.contains { if case .chart = $0 { true } else { false } } }
}
