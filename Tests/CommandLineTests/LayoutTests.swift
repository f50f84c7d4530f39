import Domain
import Localization
import Testing

@testable import CommandLine

@Suite("Layout")
struct LayoutTests {
  @Test("columns stand under one another by what a terminal shows")
  func alignment() {
    let table = TextTable(
      columns: [.init(title: "Id"), .init(title: "Nom"), .init(title: "N", isNumber: true)],
      rows: [["a", "Réunion", "7"], ["bb", "会議", "12"], ["c", "e\u{301}te\u{301}", "3"]])
    #expect(
      table.lines(width: nil) == [
        "Id  Nom       N", "a   Réunion   7", "bb  会議     12", "c   e\u{301}te\u{301}       3",
      ])
  }

  @Test("a column in which nothing is written is left out")
  func empty() {
    let table = TextTable(columns: [.init(title: "A"), .init(title: "B")], rows: [["x", ""], ["y", ""]])
    #expect(table.lines(width: nil) == ["A", "x", "y"])
  }

  @Test("where room is short, the widest words are broken")
  func narrow() {
    let table = TextTable(
      columns: [.init(title: "Id"), .init(title: "Text", mayWrap: true)],
      rows: [["mcp-6", "one two three four five six seven"]])
    #expect(
      table.lines(width: 24) == [
        "Id     Text", "mcp-6  one two three", "       four five six", "       seven",
      ])
  }

  @Test("long titles are broken so that columns of short values stay narrow")
  func titles() {
    let table = TextTable(
      columns: [
        .init(title: "Nom", mayWrap: true), .init(title: "Prochaine réunion"),
        .init(title: "En retard", isNumber: true),
      ],
      rows: [["Plateforme ministérielle", "12 janv. 2027", "3"]])
    #expect(
      table.lines(width: 36) == [
        "Nom            Prochaine          En", "               réunion        retard",
        "Plateforme     12 janv. 2027       3",
        "ministérielle",
      ])
  }

  @Test("words are kept whole as long as the line allows")
  func wholeWords() {
    let table = TextTable(
      columns: [.init(title: "Un", mayWrap: true), .init(title: "Deux", mayWrap: true)],
      rows: [["commémoration du passé", "Secrétariat technique"]])
    #expect(
      table.lines(width: 28) == [
        "Un             Deux", "commémoration  Secrétariat", "du passé       technique",
      ])
  }

  @Test("no-break spaces keep French punctuation with its word")
  func punctuation() {
    #expect(Wrapping.lines(of: "Où allons-nous\u{A0}?", width: 13) == ["Où", "allons-nous\u{A0}?"])
  }

  @Test("a word longer than the line is cut")
  func cut() {
    #expect(Wrapping.lines(of: "abcdefgh ij", width: 5) == ["abcde", "fgh", "ij"])
  }

  @Test("the nearest word, when it is near")
  func nearest() {
    #expect(NearestWord.of("meetigns", in: ["meetings", "people"]) == "meetings")
    #expect(NearestWord.of("xyz", in: ["meetings", "people"]) == nil)
    #expect(NearestWord.of("org", in: ["organizations", "people"]) == "organizations")
  }

  @Test("values are typed in lower case with hyphens")
  func choices() {
    #expect(Choice<Meeting.Kind>(argument: "between-meetings")?.value == .betweenMeetings)
    #expect(Choice<Meeting.Kind>(argument: "betweenMeetings") == nil)
    #expect(Choice<Organization.Kind>.allValueStrings.contains("united-nations"))
  }

  @Test("the paragraphs of a fact stand one below the other, its source beside the first")
  func paragraphs() {
    var sheet = FactSheet("MCP", language: .english)
    sheet.fact(FactWords.purpose, "To steer.\nTo follow up.", [SourceNote(document: "S0")])
    #expect(
      sheet.lines(width: 60).prefix(4) == [
        "MCP", "", "  Purpose  To steer.      S0", "           To follow up.",
      ])
  }
}
