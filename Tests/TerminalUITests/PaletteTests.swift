import Testing
import TerminalUI

@Suite struct PaletteTests {
  private let area = Rectangle(column: 0, row: 0, columns: 80, rows: 24)

  private func palette() -> Palette<Int> {
    Palette(
      title: "Aller à", hint: "Tapez", emptyText: "Rien",
      entries: [
        PaletteEntry("Nouvelle réunion", keyText: "F2", action: 1),
        PaletteEntry("6e plénière ordinaire", detail: "réunion, 12 janvier 2027", action: 2),
        PaletteEntry("Réunion des experts", detail: "réunion", action: 3), PaletteEntry("Quitter", action: 4),
        PaletteEntry("Secrétariat technique", detail: "instance", action: 5),
      ])
  }

  private func found(_ query: String) -> [Int] {
    var palette = palette()
    for letter in query { #expect(palette.react(to: .character(letter), in: area) == .handled) }
    return palette.matches.map(\.entry.action)
  }

  @Test func theBestComesFirst() {
    #expect(found("") == [1, 2, 3, 4, 5])
    #expect(found("reunion") == [3, 1, 2])
    #expect(found("quit") == [4])
    #expect(found("st").first == 5)
    #expect(found("janv plen") == [2])
    #expect(found("plord") == [2])
    #expect(found("xyz").isEmpty)
  }

  @Test func startsOfWordsBeatTheMiddle() throws {
    let start = try #require(PaletteScore.score("tech", in: "Secrétariat technique"))
    let middle = try #require(PaletteScore.score("tech", in: "Pyrotechnique suisse"))
    #expect(start.score > middle.score)
    #expect(start.places == [12, 13, 14, 15])
  }

  @Test func ligaturesAreOneCharacter() throws {
    #expect(try #require(PaletteScore.score("oeuv", in: "Œuvre")).places == [0, 1, 2])
    #expect(PaletteScore.score("a b", in: "b a") != nil)
    #expect(PaletteScore.score("longer than text", in: "x") == nil)
    #expect(PaletteScore.score("a", in: "") == nil)
  }

  @Test func keysMoveAndChoose() {
    var palette = palette()
    #expect(palette.react(to: .down, in: area) == .handled)
    #expect(palette.react(to: .enter, in: area) == .chosen(2))
    #expect(palette.react(to: .escape, in: area) == .cancelled)
    #expect(palette.react(to: .paste("quit\n"), in: area) == .handled)
    #expect(palette.react(to: .enter, in: area) == .chosen(4))
    #expect(palette.react(to: .character("z"), in: area) == .handled)
    #expect(palette.react(to: .enter, in: area) == .handled)
  }

  @Test func itIsDrawnWithItsMatches() {
    var palette = palette()
    for letter in "plen" { _ = palette.react(to: .character(letter), in: area) }
    let frame = drawn(80, 24) { palette.draw(on: &$0, in: area) }
    #expect(frame.lines[2].hasPrefix("    ┌─ Aller à ─"))
    #expect(frame.lines[3].hasPrefix("    │ plen"))
    #expect(frame.lines[5].contains("► 6e plénière ordinaire"))
    #expect(frame.cursor == Point(column: 10, row: 3))
    for (columns, rows) in [(0, 0), (5, 2), (40, 12), (200, 60)] {
      let area = Rectangle(column: 0, row: 0, columns: columns, rows: rows)
      _ = drawn(columns, rows) { palette.draw(on: &$0, in: area) }
    }
  }

  /// Typing on narrows what was found; taking back and typing anew must find what a fresh palette finds.
  @Test func narrowingFindsTheSameAsLookingAfresh() {
    var palette = palette()
    let keys: [Key] = [
      .character("r"), .character("é"), .backspace, .character("e"), .character(" "), .character("p"), .home,
      .character("a"), .delete, .control("u"), .control("a"), .character("s"), .character("t"),
    ]
    for key in keys {
      _ = palette.react(to: key, in: area)
      #expect(palette.matches.map(\.entry.action) == found(palette.field.text), "\(palette.field.text)")
    }
    palette.replaceEntries([PaletteEntry("Statut", action: 9), PaletteEntry("x", action: 8)])
    #expect(palette.matches.map(\.entry.action) == [9])
    palette.replaceFound([PaletteEntry("Statut bis", action: 9), PaletteEntry("Stage", action: 7)])
    #expect(Set(palette.matches.map(\.entry.action)) == [9, 7])
    palette.replaceFound([PaletteEntry("Station", action: 6)])
    #expect(Set(palette.matches.map(\.entry.action)) == [9, 6])
  }
}
