import Papers
import Testing

/// What must not be torn apart at the end of a page.
extension PrintTests {
  @Test(
    "what a decision is due by is not torn, and neither that nor how it was adopted begins a page alone",
    arguments: 20...60)
  func company(_ before: Int) throws {
    let filling = (1...before).map { Block.paragraph(words("filling \($0)")) }
    let facts = (1...4).map { Fact(words("Fact \($0)"), words("value \($0)")) }
    let pages = try RuledPress.pages(
      paper(
        filling + [
          .paragraph(words("text")), .paragraph(words("by consensus", .emphasis)),
          .paragraph(words("another")), .facts(facts),
        ]))
    for page in pages {
      #expect(page.shows("text") == page.shows("by consensus"))
      for number in 1...4 { #expect(page.shows("another") == page.shows("value \(number)")) }
    }
  }

  @Test("a total is never alone on a page", arguments: 20...60)
  func totals(_ rows: Int) throws {
    let sum = Table.Row(id: "sum", [words("Sum"), words("all")], isTotal: true)
    let table = Table(
      columns: [.init(words("Symbol")), .init(words("Decision"))],
      rows: (1...rows).map { Table.Row(id: "\($0)", [words("\($0)"), words("row \($0)")]) } + [sum])
    let pages = try RuledPress.pages(paper([.table(table)]))
    for page in pages where page.shows("Sum") { #expect(page.shows("row \(rows)")) }
  }

  @Test("a column of long texts is wider than one where a long text stands once; dates stay on one line")
  func columns() throws {
    let long = Array(repeating: "implementation", count: 12).joined(separator: " ")
    let rows = (1...12).map { number in
      Table.Row(
        id: "\(number)",
        [words(long), words(number == 1 ? long : ""), words(number == 1 ? "31 December 2027" : "")])
    }
    let table = Table(
      columns: [.init(words("First")), .init(words("Second")), .init(words("Due"))], rows: rows)
    let lines = try RuledPress.pages(paper([.table(table)])).flatMap(\.lines)
    func left(_ head: String) throws -> Double { try #require(lines.first { $0.words == head }).place.x }
    let (first, second, due) = (try left("First"), try left("Second"), try left("Due"))
    #expect(second - first > 1.5 * (due - second))
    #expect(lines.contains { $0.words == "31 December 2027" })
  }
}
