import Testing

@testable import TerminalUI

@Suite struct ComparisonViewTests {
  private let old =
    "Le premier.\n" + (1...20).map { "Ligne \($0)" }.joined(separator: "\n") + "\nElle demande."
  private var new: String { old.replacing("premier", with: "second").replacing("demande", with: "décide") }
  private let area = Rectangle(column: 0, row: 0, columns: 16, rows: 5)

  private func frame(_ view: ComparisonView) -> Frame { drawn(17, 5) { view.draw(on: &$0, in: area) } }

  @Test func changesAreMarkedWithoutColour() {
    let frame = frame(ComparisonView(TextComparison(from: old, to: new)))
    #expect(frame.lines[0] == "Le [-premier-]")
    #expect(frame.lines[1].hasPrefix("{+second+}."))
    #expect(frame.runs(row: 0).map(\.style) == [.plain, .removed, .plain])
    #expect(frame.runs(row: 1).map(\.style).prefix(2) == [.added, .plain])
    #expect(frame.lines[4].hasSuffix("▼"))
  }

  @Test func goingFromChangeToChange() {
    var view = ComparisonView(TextComparison(from: old, to: new))
    #expect(view.changeCount == 2)
    #expect(view.react(to: .character("n"), in: area) == true)
    #expect(view.current == 0)
    #expect(frame(view).runs(row: 0).map(\.style) == [.plain, .fieldSelection, .plain])
    #expect(view.react(to: .character("n"), in: area) == true)
    #expect(view.current == 1)
    #expect(frame(view).text.contains("[-demande-]"))
    #expect(view.react(to: .character("n"), in: area) == true)
    #expect(view.current == 0)
    #expect(frame(view).lines[0].hasPrefix("Le [-premier-]"))
    #expect(view.react(to: .character("p"), in: area) == true)
    #expect(view.current == 1)
  }

  @Test func scrolling() {
    var view = ComparisonView(TextComparison(from: old, to: new))
    #expect(view.react(to: .down, in: area) == true)
    #expect(frame(view).lines[0].hasPrefix("{+second+}."))
    #expect(view.react(to: .last, in: area) == true)
    #expect(frame(view).lines[4].hasPrefix("{+décide+}."))
    #expect(view.react(to: .pageUp, in: area) == true)
    #expect(!frame(view).text.contains("décide"))
    #expect(view.react(to: .home, in: area) == true)
    #expect(frame(view).lines[0] == "Le [-premier-]")
    #expect(view.react(to: .escape, in: area) == false)
    #expect(view.react(to: .character("x"), in: area) == false)
  }

  @Test func nothingToShow() {
    var view = ComparisonView(TextComparison(from: "", to: ""))
    #expect(view.react(to: .character("n"), in: area) == true)
    #expect(view.current == nil)
    #expect(frame(view).lines == ["", "", "", "", ""])
    #expect(
      drawn(4, 2) { view.draw(on: &$0, in: Rectangle(column: 0, row: 0, columns: 0, rows: 0)) }.text == "\n\n"
    )
  }
}
