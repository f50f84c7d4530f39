import Domain
import Localization
import PlainText

/// A paper as the parts of a Word file (ECMA-376, part 2), in the order in which they are packed.
struct WordPackage {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  let paper: Paper
  let page: WordPage
  let pictures: WordPictures

  /// - Throws: what drawing does.
  init(_ paper: Paper, _ tools: FileTools) throws(FileFault) {
    self.paper = paper
    page = WordPage(paper)
    pictures = try WordPictures(paper, page: page, tools)
  }

  var parts: [FilePart] {
    [
      FilePart("[Content_Types].xml", contentTypes), FilePart("_rels/.rels", packageRelationships),
      FilePart("docProps/core.xml", properties), FilePart("word/document.xml", document),
      FilePart("word/_rels/document.xml.rels", documentRelationships),
      FilePart("word/styles.xml", WordStyleSheet.styles(language)),
      FilePart("word/numbering.xml", WordStyleSheet.numbering),
      FilePart("word/settings.xml", settings), FilePart("word/header1.xml", header),
      FilePart("word/footer1.xml", footer),
    ] + pictures.all.map(\.part)
  }

  private var language: Language { paper.languages.first }

  private var contentTypes: String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let parts = [
      ("/word/document.xml", "\(word).document.main+xml"), ("/word/styles.xml", "\(word).styles+xml"),
      ("/word/numbering.xml", "\(word).numbering+xml"), ("/word/settings.xml", "\(word).settings+xml"),
      ("/word/header1.xml", "\(word).header+xml"), ("/word/footer1.xml", "\(word).footer+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]
    let pictures =
      pictures.all.isEmpty ? "" : "<Default Extension=\"png\" ContentType=\"image/png\"/>"
    let overrides = parts.map { "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }
    return """
      \(Self.declaration)
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(pictures)\(overrides.joined())</Types>

      """
  }

  private var packageRelationships: String {
    Self.relationships([
      WordRelation(id: "rId1", kind: "officeDocument", target: "word/document.xml"),
      WordRelation(
        id: "rId2",
        type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        target: "docProps/core.xml"),
    ])
  }

  private var documentRelationships: String {
    let parts = ["styles", "numbering", "settings", "header", "footer"].enumerated().map { index, name in
      WordRelation(
        id: "rId\(index + 1)", kind: name,
        target: name + (name == "header" || name == "footer" ? "1.xml" : ".xml"))
    }
    let drawings = pictures.all.map {
      WordRelation(id: $0.relationship, kind: "image", target: "/" + $0.part.name)
    }
    return Self.relationships(parts + drawings)
  }

  private static func relationships(_ relations: [WordRelation]) -> String {
    let all = relations.map { relation in
      "<Relationship Id=\"\(relation.id)\" Type=\"\(relation.type)\" Target=\"\(relation.target)\"/>"
    }
    return """
      \(declaration)
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\(all.joined())</Relationships>

      """
  }

  /// Without a date: the same register gives the same file to the byte.
  private var properties: String {
    let title = [paper.symbol, paper.title.plain].compactMap { $0?.terminalSafe }.joined(separator: " – ")
    let author = paper.masthead.first?.plain ?? ""
    return """
      \(Self.declaration)
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">\
      <dc:title>\(WordMarkup.escaped(title))</dc:title>\
      <dc:creator>\(WordMarkup.escaped(author))</dc:creator>\
      <dc:language>\(paper.languages.all.map(WordMarkup.tag).joined(separator: ", "))</dc:language>\
      </cp:coreProperties>

      """
  }

  private var settings: String {
    """
    \(Self.declaration)
    <w:settings xmlns:w="\(Self.main)"><w:defaultTabStop w:val="567"/>\
    <w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
    </w:compat><w:themeFontLang w:val="\(WordMarkup.tag(language))"/></w:settings>

    """
  }

  private var document: String {
    let blocks = WordBlocks(language: language, page: page, pictures: pictures)
    return """
      \(Self.declaration)
      <w:document xmlns:w="\(Self.main)" xmlns:r="\(Self.relationships)"><w:body>\
      \(blocks.head(paper))\(blocks.markup(paper.blocks))\
      <w:sectPr><w:headerReference w:type="default" r:id="rId4"/>\
      <w:footerReference w:type="default" r:id="rId5"/>\(page.markup)</w:sectPr></w:body></w:document>

      """
  }

  /// The symbol and the mark stand on each page, so that a loose sheet tells what it belongs to.
  private var header: String {
    let symbol = paper.symbol.map { WordMarkup.text($0.terminalSafe, language) } ?? ""
    let mark = PaperHead.mark(paper).map { WordMarkup.text($0, language) } ?? ""
    return part("hdr", WordMarkup.paragraph(symbol + WordMarkup.tab + mark, style: .header))
  }

  private var footer: String {
    let title = WordMarkup.runs(paper.title)
    let words = Phrase(en: " of ", fr: " sur ")
    let between = paper.languages == .both ? " / " : words[language]
    let pages =
      (paper.languages == .both ? "" : WordMarkup.text("Page\u{A0}", language))
      + WordMarkup.field("PAGE", showing: "1") + WordMarkup.text(between, language)
      + WordMarkup.field("NUMPAGES", showing: "1")
    return part("ftr", WordMarkup.paragraph(title + WordMarkup.tab + pages, style: .footer))
  }

  private func part(_ element: String, _ content: String) -> String {
    """
    \(Self.declaration)
    <w:\(element) xmlns:w="\(Self.main)" xmlns:r="\(Self.relationships)">\(content)</w:\(element)>

    """
  }
}
