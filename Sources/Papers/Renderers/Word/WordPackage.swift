import Domain
import Localization
import PlainText

/// A paper as the parts of a Word file (ECMA-376, part 2), in the order in which they are packed.
struct WordPackage {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  let paper: Paper
  let letterhead: Letterhead?
  let page: WordPage
  let pictures: WordPictures

  /// - Throws: what drawing does.
  init(_ paper: Paper, on letterhead: Letterhead? = nil, _ tools: FileTools) throws(FileFault) {
    self.paper = paper
    self.letterhead = letterhead
    page = letterhead?.section.page(isAcross: paper.isWide) ?? WordPage(paper)
    pictures = try WordPictures(paper, page: page, tools)
  }

  var parts: [FilePart] {
    [
      FilePart("[Content_Types].xml", contentTypes), FilePart("_rels/.rels", packageRelationships),
      FilePart("docProps/core.xml", properties), FilePart("word/document.xml", document),
      FilePart("word/_rels/document.xml.rels", documentRelationships),
    ] + ownParts.map { FilePart("word/" + $0.file, $0.content) } + pictures.all.map(\.part)
      + (letterhead.map { $0.parts.map(\.file) + $0.relations } ?? [])
  }

  /// What stands beside the text: of head, foot and lists only what the letterhead has not.
  private var ownParts: [(kind: String, file: String, content: String)] {
    let styles = letterhead?.styles.part ?? WordStyleSheet.styles(language)
    let all = [
      ("styles", "styles.xml", styles), ("numbering", "numbering.xml", WordStyleSheet.numbering),
      ("settings", "settings.xml", settings), ("header", "header1.xml", header),
      ("footer", "footer1.xml", footer),
    ]
    guard let letterhead else { return all }
    let lacking = Set(places.filter { letterhead.edges[$0] == nil }.map(\.edge.rawValue))
    return all.filter { ["styles", "settings"].contains($0.0) || lacking.contains($0.0) }
  }

  private var places: [LetterheadSection.Place] {
    letterhead.map { $0.section.places(evenApart: $0.settings.tellsEvenApart) }
      ?? LetterheadSection.Edge.allCases.map { LetterheadSection.Place(edge: $0, pages: .usual) }
  }

  private var language: Language { paper.languages.first }

  private var contentTypes: String {
    let word = CarriedParts.word
    let parts =
      [
        ("/word/document.xml", "\(word).document.main+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ] + ownParts.map { ("/word/\($0.file)", "\(word).\($0.kind)+xml") }
      + (letterhead?.parts.map { ("/" + $0.file.name, $0.type) } ?? [])
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
    let parts = ownParts.map { WordRelation(id: Self.link(to: $0.kind), kind: $0.kind, target: $0.file) }
    let drawings = pictures.all.map {
      WordRelation(id: $0.relationship, kind: "image", target: "/" + $0.part.name)
    }
    return Self.relationships(parts + (letterhead?.links ?? []) + drawings)
  }

  private static func link(to kind: String) -> String {
    "rId" + kind.prefix(1).uppercased() + kind.dropFirst()
  }

  static func relationships(_ relations: [WordRelation]) -> String {
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
    let own = letterhead?.settings
    let tab = own.flatMap { $0.tab.isEmpty ? nil : $0.tab } ?? "<w:defaultTabStop w:val=\"567\"/>"
    return """
      \(Self.declaration)
      <w:settings xmlns:w="\(Self.main)">\(own?.margins ?? "")\(tab)\(own?.lines ?? "")\
      <w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
      <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
      </w:compat><w:themeFontLang w:val="\(WordMarkup.tag(language))"/>\(own?.colours ?? "")</w:settings>

      """
  }

  private var document: String {
    let blocks = WordBlocks(language: language, page: page, pictures: pictures)
    let edges = places.map { place in
      let link = letterhead?.edges[place] ?? Self.link(to: place.edge.rawValue)
      return "<w:\(place.edge.rawValue)Reference w:type=\"\(place.pages.rawValue)\" r:id=\"\(link)\"/>"
    }
    return """
      \(Self.declaration)
      <w:document xmlns:w="\(Self.main)" xmlns:r="\(Self.relationships)"><w:body>\
      \(named(blocks.head(paper) + blocks.markup(paper.blocks)))\
      <w:sectPr>\(edges.joined())\(page.markup)</w:sectPr></w:body></w:document>

      """
  }

  /// Our words with the styles as the letterhead calls them.
  private func named(_ markup: String) -> String {
    WordStyleNames.replaced(markup, letterhead?.styles.names ?? [:])
  }

  /// The symbol and the mark stand on each page, so that a loose sheet tells what it belongs to.
  private var header: String {
    let symbol = paper.symbol.map { WordMarkup.text($0.terminalSafe, language) } ?? ""
    let mark = PaperHead.mark(paper).map { WordMarkup.text($0, language) } ?? ""
    return part("hdr", WordMarkup.paragraph(symbol + WordMarkup.tab + mark, style: .header, page.rightTab))
  }

  private var footer: String {
    let title = WordMarkup.runs(paper.title)
    let words = Phrase(en: " of ", fr: " sur ")
    let between = paper.languages == .both ? " / " : words[language]
    let pages =
      (paper.languages == .both ? "" : WordMarkup.text("Page\u{A0}", language))
      + WordMarkup.field("PAGE", showing: "1") + WordMarkup.text(between, language)
      + WordMarkup.field("NUMPAGES", showing: "1")
    return part("ftr", WordMarkup.paragraph(title + WordMarkup.tab + pages, style: .footer, page.rightTab))
  }

  private func part(_ element: String, _ content: String) -> String {
    """
    \(Self.declaration)
    <w:\(element) xmlns:w="\(Self.main)" xmlns:r="\(Self.relationships)">\(named(content))</w:\(element)>

    """
  }
}
