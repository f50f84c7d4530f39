import Domain
import Papers
import TestSupport
import Testing

@Suite("Charts")
struct ChartTests {
  @Test(
    "a drawing is named, described, without script and without need of colour", arguments: Chart.Shape.both)
  func accessible(_ shape: Chart.Shape) throws {
    let html = TextFormat.html.text(of: paper(chart(shape)))
    #expect(TagBalance.fault(in: html) == nil)
    #expect(html.contains("role=\"img\" aria-labelledby=\"c-1-title c-1-text\""))
    #expect(html.contains("<title id=\"c-1-title\">") && html.contains("<desc id=\"c-1-text\">"))
    #expect(html.contains("Norway &lt;i&gt;: Pledged USD 4 – Received USD -2.5\nChad: Pledged USD 8"))
    #expect(!html.contains("<i>") && !html.contains("<script") && !html.contains("fill=\"#"))
  }

  @Test("where nothing can be drawn each figure stands in a table, with bars to compare them")
  func table() {
    let markdown = TextFormat.markdown.text(of: paper(chart(.bars)))
    #expect(markdown.contains(#"| Norway \<i\> | Pledged | USD 4 | ████"#))
    #expect(markdown.contains("|  | Received | USD -2.5 |  |"))
    let text = TextFormat.text.text(of: paper(chart(.bars)))
    #expect(text.contains("Norway <i>  Pledged      USD 4  ██████"))
    for line in text.split(separator: "\n") { #expect(line.count <= 78) }
  }

  @Test("figures that are all nothing, or none at all, can be drawn", arguments: Chart.Shape.both)
  func nothing(_ shape: Chart.Shape) {
    let none = Chart(
      id: "c-1", shape: shape, title: passage("T"), subject: passage("S"),
      categories: [
        Chart.Category(
          id: "a", name: passage("A"), day: "2027-01-01", figures: [Chart.Figure(.zero, passage("0"))]),
        Chart.Category(id: "b", name: passage("B"), figures: [nil]),
      ])
    #expect(TagBalance.fault(in: TextFormat.html.text(of: paper(none))) == nil)
    let empty = Chart(id: "c-1", shape: shape, title: passage("T"), subject: passage("S"), categories: [])
    #expect(TagBalance.fault(in: TextFormat.html.text(of: paper(empty))) == nil)
  }

  @Test("the longest bar is the greatest figure, and lengths are in proportion")
  func proportion() throws {
    let html = TextFormat.html.text(of: paper(chart(.bars)))
    let widths = html.split(separator: "width=\"").dropFirst().compactMap { Int($0.prefix { $0 != "\"" }) }
    let bars = try #require(widths.count >= 3 ? Array(widths.suffix(3)) : nil)
    #expect(bars[2] > bars[0] && abs(bars[2] - 2 * bars[0]) <= 2)
  }

  private func passage(_ words: String) -> Passage { Passage(words, .english) }

  private func figure(_ number: String) -> Chart.Figure {
    Chart.Figure(DecimalNumber(number) ?? .zero, passage("USD \(number)"))
  }

  private func chart(_ shape: Chart.Shape) -> Chart {
    Chart(
      id: "c-1", shape: shape, title: passage("Gifts <i>"), subject: passage("Donor"),
      series: [passage("Pledged"), passage("Received")],
      categories: [
        Chart.Category(
          id: "no", name: passage("Norway <i>"), day: "2026-01-01", figures: [figure("4"), figure("-2.5")]),
        Chart.Category(id: "td", name: passage("Chad"), day: "2027-01-01", figures: [figure("8"), nil]),
      ])
  }

  private func paper(_ chart: Chart) -> Paper {
    Paper(
      kind: .fundStatement, languages: .english, title: passage("T"), blocks: [.chart(chart)], fileStem: "t")
  }
}

extension Chart.Shape {
  fileprivate static let both: [Chart.Shape] = [.bars, .line]
}
