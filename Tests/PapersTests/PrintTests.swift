import Domain
import Localization
import Papers
import TestSupport
import Testing

@Suite("Printed papers") struct PrintTests {
  func paper(_ blocks: [Block], symbol: String? = "MCP/6/Min.") -> Paper {
    Paper(
      kind: .minutes, languages: .english, masthead: [words("Secretariat")], symbol: symbol, status: .draft,
      title: words("Minutes"), blocks: blocks, fileStem: "minutes")
  }

  func words(_ text: String, _ weight: Span.Weight = .plain) -> Passage {
    Passage(text, .english, weight)
  }

  func table(_ rows: Int, long: Int = 1) -> Block {
    .table(
      Table(
        columns: [.init(words("Symbol")), .init(words("Decision"))],
        rows: (1...rows).map { number in
          Table.Row(
            id: "\(number)",
            [
              words("MCP/6/Dec.\(number)"),
              words(Array(repeating: "row \(number)", count: long).joined(separator: "\n")),
            ])
        }))
  }

  @Test("nothing stands in the margins, on top of anything, or is lost", arguments: PaperSample.all)
  func inside(_ sample: PaperSample) throws {
    for languages in PaperLanguage.allCases {
      let paper = try sample.paper(languages)
      let pages = try RuledPress.pages(paper)
      #expect(!pages.isEmpty)
      for page in pages {
        for line in page.lines {
          #expect(line.place.x >= 56 && line.place.x < page.width - 56, "\(sample): \(line)")
          #expect(line.place.y > 30 && line.place.y < page.height - 25, "\(sample): \(line)")
        }
      }
      let printed = pages.flatMap(\.lines).map(\.words).joined(separator: " ")
      for block in paper.blocks {
        guard case .heading(_, let title) = block else { continue }
        for word in title.plain.split(separator: " ") {
          #expect(printed.contains(word), "\(sample): \(word)")
        }
      }
    }
  }

  @Test("the head of a table stands again on each page, and no row is torn")
  func tables() throws {
    let pages = try RuledPress.pages(paper([table(60, long: 3)]))
    #expect(pages.count > 2)
    for page in pages { #expect(page.lines.count { $0.words == "Decision" } == 1) }
    for number in 1...60 {
      let holding = pages.filter {
        $0.shows("MCP/6/Dec.\(number)") && $0.lines.contains { $0.words == "row \(number)" }
      }
      #expect(holding.count == 1)
      #expect(holding.first?.lines.count { $0.words == "row \(number)" } == 3)
    }
  }

  @Test("a row longer than a page goes on overleaf and loses nothing")
  func longRow() throws {
    let pages = try RuledPress.pages(paper([table(1, long: 150)]))
    #expect(pages.count > 1)
    #expect(pages.flatMap(\.lines).count { $0.words == "row 1" } == 150)
  }

  @Test(
    "no page begins or ends with one line of a paragraph, and a heading goes with what it heads",
    arguments: 20...60)
  func widows(_ before: Int) throws {
    let filling = (1...before).map { Block.paragraph(words("filling \($0)")) }
    let lines = (1...5).map { "line \($0)" }.joined(separator: "\n")
    let pages = try RuledPress.pages(
      paper(filling + [.heading(level: 1, words("Title")), .paragraph(words(lines))]))
    for page in pages {
      let count = page.lines.count { $0.words.hasPrefix("line ") }
      #expect(count != 1 && count != 4)
      if page.shows("Title") { #expect(page.shows("line 2")) }
    }
  }

  @Test("each page has its number, and all but the first the symbol above")
  func edges() throws {
    let pages = try RuledPress.pages(paper((1...200).map { .paragraph(words("filling \($0)")) }))
    for (place, page) in pages.enumerated() {
      #expect(page.lines.last?.words == "Page\u{A0}\(place + 1) of \(pages.count)")
      let symbols = page.lines.filter { $0.words == "MCP/6/Min." }
      #expect(symbols.count == 1 && (place == 0) == (symbols[0].place.y > 60))
    }
  }

  @Test("a decision leads to what became of it, and from there back to its words")
  func links() throws {
    let pages = try RuledPress.pages(
      paper([
        .paragraph(words("Decision MCP/6/Dec.1 – Reports", .strong)), .paragraph(words("Takes note.")),
        .paragraph(words("Decision MCP/6/Dec.12", .strong)), .pageBreak, table(1),
      ]))
    #expect(pages.count == 2)
    let heading = try #require(pages[0].lines.first { $0.words.contains("Dec.1 ") })
    let row = try #require(pages[1].lines.first { $0.words == "MCP/6/Dec.1" })
    #expect(heading.target != nil && row.target != nil && heading.target != row.target)
    #expect(pages[1].places.contains(try #require(heading.target)))
    #expect(pages[0].places.contains(try #require(row.target)))
    // No row is about it.
    #expect(pages[0].lines.first { $0.words.contains("Dec.12") }?.target == nil)
  }

  @Test("every place that words lead to is there once", arguments: PaperSample.all)
  func targets(_ sample: PaperSample) throws {
    for languages in PaperLanguage.allCases {
      let pages = try RuledPress.pages(try sample.paper(languages))
      let places = pages.flatMap(\.places)
      for target in Set(pages.flatMap(\.lines).compactMap(\.target)) {
        #expect(places.contains(target), "\(sample) \(languages): \(target)")
      }
    }
  }

  @Test("headings make the outline")
  func outline() throws {
    let pages = try RuledPress.pages(
      paper([
        .heading(level: 1, words("One")), .heading(level: 2, words("Below")), .pageBreak,
        .heading(level: 1, words("Two")),
      ]))
    let entries = pages.map { page in
      page.elements.compactMap { element -> String? in
        if case .entry(let title, let level, _) = element { "\(level) \(title)" } else { nil }
      }
    }
    #expect(entries == [["1 One", "2 Below"], ["1 Two"]])
  }

  @Test("signatures never stand alone on a page")
  func signatures() throws {
    for before in 20...50 {
      let filling = (1...before).map { Block.paragraph(words("filling \($0)")) }
      let signature = Signature(capacity: words("Chair"), name: words("Mr Saleh"))
      let pages = try RuledPress.pages(paper(filling + [.signatures([signature, signature])]))
      let last = try #require(pages.last)
      #expect(last.shows("Chair") && last.shows("filling \(before)"))
    }
  }

  @Test("charts are drawn, and every figure is written out")
  func charts() throws {
    let sample = try #require(PaperSample.all.first { $0.name == "fund-statement" })
    let paper = try sample.paper(.english)
    let chart = try #require(
      paper.blocks.firstNonNil { if case .chart(let chart) = $0 { chart } else { nil } })
    let pages = try RuledPress.pages(paper)
    let bars = pages.flatMap(\.elements).count {
      if case .fill(_, _, let height, _) = $0 { height > 5 } else { false }
    }
    #expect(bars >= chart.categories.count)
    for category in chart.categories {
      for figure in category.figures.compactMap(\.self) {
        #expect(pages.contains { $0.shows(figure.words.plain) }, "\(figure.words.plain)")
      }
    }
  }
}

extension PrintedPage {
  fileprivate var places: [String] {
    elements.compactMap { if case .place(let name, _) = $0 { name } else { nil } }
  }
}

extension Sequence {
  fileprivate func firstNonNil<Found>(_ find: (Element) -> Found?) -> Found? {
    for element in self { if let found = find(element) { return found } }
    return nil
  }
}
