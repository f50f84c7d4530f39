import Domain
import Papers
import Testing

@Suite("Rendering")
struct RenderingTests {
  @Test("HTML is well formed, in every paper", arguments: PaperSample.all, PaperLanguage.allCases)
  func wellFormed(_ sample: PaperSample, _ language: PaperLanguage) throws {
    let html = TextFormat.html.text(of: try sample.paper(language))
    #expect(TagBalance.fault(in: html) == nil)
    #expect(!html.contains("<script") && !html.contains("http://") && !html.contains("src="))
  }

  @Test("plain text keeps to 78 columns", arguments: PaperSample.all, PaperLanguage.allCases)
  func width(_ sample: PaperSample, _ language: PaperLanguage) throws {
    for line in TextFormat.text.text(of: try sample.paper(language)).split(separator: "\n") {
      #expect(line.count <= 78, "\(line)")
      #expect(line.last != " ", "\(line)|")
    }
  }

  @Test("French keeps its punctuation with its words", arguments: PaperSample.all, TextFormat.allCases)
  func typography(_ sample: PaperSample, _ format: TextFormat) throws {
    var text = format.text(of: try sample.paper(.french))
    if format == .html, let body = text.firstRange(of: "<body") { text = String(text[body.lowerBound...]) }
    for mark in [" :", " ;", " !", " ?", " »", "« "] {
      #expect(!text.contains(mark), "“\(mark)” with a plain space")
    }
  }

  @Test("no text from outside controls a terminal or turns a line around", arguments: TextFormat.allCases)
  func controls(_ format: TextFormat) throws {
    let text = format.text(of: Hostile.paper)
    for scalar in text.unicodeScalars {
      #expect(scalar == "\n" || scalar.value >= 0x20, "U+\(String(scalar.value, radix: 16))")
      #expect(!(0x7F...0x9F).contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value))
      #expect(!(0x2066...0x2069).contains(scalar.value) && !(0x200B...0x200F).contains(scalar.value))
    }
    #expect(text.contains("␛") && text.contains("⟨U+202E⟩"))
  }

  @Test("words are never markup")
  func markup() {
    let html = TextFormat.html.text(of: Hostile.paper)
    #expect(TagBalance.fault(in: html) == nil)
    #expect(!html.contains("<b>") && !html.contains("<script"))
    let markdown = TextFormat.markdown.text(of: Hostile.paper)
    #expect(markdown.contains(#"\<script\>alert(1)\</script\>"#))
    #expect(markdown.contains("\n\\# Not a heading") && markdown.contains("\n\\- not a list"))
    #expect(markdown.contains("\n12\\. not a number") && markdown.contains("&amp;amp;"))
    let row = markdown.split(separator: "\n").first { $0.hasPrefix("| cell") }
    #expect(row == #"| cell \| more<br>\*second\* | \`code\` |"#)
  }

  @Test("Span weights hold in Markdown whatever stands around them")
  func weights() {
    let passage = Passage([
      Span("Decision 1", .english, .strong), Span(" – ", .english, .strong), Span("Titre", .french, .strong),
      Span(" after", .english), Span(" loose ", .english, .emphasis), Span("end", .english),
    ])
    let paper = Paper(
      kind: .status, languages: .english, title: Passage("T", .english), blocks: [.paragraph(passage)],
      fileStem: "t")
    #expect(TextFormat.markdown.text(of: paper).contains("**Decision 1 – Titre** after *loose* end"))
  }

  @Test("a language inside another is marked as such")
  func languages() throws {
    let html = TextFormat.html.text(of: try PaperSample.all[6].paper(.english))
    #expect(html.contains("[to be translated: <span lang=\"fr\">La feuille de route"))
  }

  @Test("file names follow the symbol")
  func fileNames() throws {
    let request = PaperRequest(.minutes, meeting: "mcp-6")
    func name(_ language: PaperLanguage, _ format: PaperFormat) throws -> String {
      try request.paper(from: SampleMeeting.register, asOf: "2027-07-12", in: language).fileName(
        .paper(format))
    }
    #expect(try name(.french, .markdown) == "MCP-6-Min-fr.md")
    #expect(try name(.both, .html) == "MCP-6-Min-en-fr.html")
    let status = try PaperRequest(.status, body: "mcp")
      .paper(from: SampleMeeting.register, asOf: "2027-07-12", in: .english)
    #expect(status.fileName(.paper(.text)) == "MCP-Status-2027-07-12-en.txt")
  }
}

/// Words that try to be more than words.
enum Hostile {
  static let paper = Paper(
    kind: .decisions, languages: .english, symbol: "X/\u{1B}[2J<b>",
    title: Passage("<script>alert(1)</script> & \u{202E}drow", .english),
    blocks: [
      .paragraph(Passage("# Not a heading", .english)), .paragraph(Passage("- not a list &amp;", .english)),
      .paragraph(Passage("12. not a number \u{200B}\u{85}\u{9B}31m", .english)),
      .heading(level: 1, Passage("</h2><b>bold</b>\u{1B}[0m", .english)),
      .table(
        Table(
          columns: [.init(Passage("a|b", .english)), .init(Passage("c", .english))],
          rows: [
            .init(id: "1", [Passage("cell | more\n*second*", .english), Passage("`code`", .english)])
          ])),
    ], fileStem: "x")
}
