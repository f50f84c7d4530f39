import Commands
import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What is shown leads to where it is dealt with.
@Suite("Ways from what is shown")
struct WayTests {
  @Test(
    "! and a click go to what the status line reports: the versions to settle first, then what is overdue")
  func alerts() throws {
    var driver = try Scene.checkWithConflict.driver(.english)
    driver.press(.character("!"))
    #expect(driver.app.screen.place == .conflicts)
    driver.press(.character("!"))
    #expect(driver.app.screen.place == .decisions(.overdue))
    var today = try Scene.todayAfter.driver(.french)
    #expect(today.lines[22].hasSuffix("! 2 en retard"))
    today.press(.mouse(MouseEvent(.click, at: Point(column: 70, row: 22))))
    #expect(today.app.screen.place == .decisions(.overdue))
    var left = try Scene.todayAfter.driver(.french)
    left.press(.mouse(MouseEvent(.click, at: Point(column: 4, row: 22))))
    #expect(left.app.screen.place == .today)
  }

  @Test("Enter on a meeting to plan opens its form, F3 its body")
  func plan() throws {
    var driver = try Scene.todayOfStarter.driver(.english)
    driver.press(.enter)
    #expect(driver.app.layers.last?.form?.form.name == ScheduleMeetingForm.name)
    driver.press(.escape, .function(3))
    #expect(driver.app.screen.place == .body("mcp"))
  }

  @Test("the lines about the agenda lead to it", arguments: ["Annotated agenda", "Minutes of the 5th"])
  func preparation(_ words: String) throws {
    var driver = try Scene.meetingAhead.driver(.english)
    try driver.goDown { $0.hasPrefix(words) }
    driver.press(.enter)
    #expect(driver.app.screen.place == .agenda("mcp-6"))
  }

  @Test("who was invited leads to his page by F3, while Enter takes down the reply")
  func parties() throws {
    var driver = try Scene.meetingAhead.driver(.english)
    try driver.goDown { $0 == "Chad" }
    var other = driver
    driver.press(.function(3))
    #expect(driver.app.screen.place == .organization("chad"))
    other.press(.enter)
    #expect(other.app.layers.last?.form?.form.name == RecordReplyForm.name)
  }

  @Test("chair, reservation and the responsible parties of a decision lead to their pages")
  func decision() throws {
    var held = try Scene.meetingHeld.driver(.english)
    held.press(.down, .down, .down, .enter)
    #expect(held.app.screen.place == .organization("chad"))
    var driver = try Scene.decision.driver(.english)
    try driver.goDown { $0 == "28\u{A0}May\u{A0}2027" }
    driver.press(.enter)
    #expect(driver.app.screen.place == .body("mcp-governance"))
    var session = try Scene.decisionInSession.driver(.english)
    try session.goDown { $0 == "EU" }
    session.press(.enter)
    #expect(session.app.screen.place == .organization("eu"))
  }

  @Test("a letter leads from a meeting to its agenda, another to who is there")
  func pages() throws {
    for scene in [Scene.meetingAhead, .meetingInSession, .meetingHeld] {
      var driver = try scene.driver(.french)
      driver.press(.character("g"))
      #expect(driver.app.screen.place == .agenda("mcp-6"))
      driver.press(.escape, .character("e"))
      #expect(driver.app.screen.place == .attendance("mcp-6"))
    }
  }

  @Test("on its day the meeting that sits is told on Today, and F8 leads into the room")
  func today() throws {
    var driver = try Scene.todayInSession.driver(.french)
    #expect(driver.lines[2].contains("en séance"))
    driver.press(.function(8))
    #expect(driver.app.screen.place == .session("mcp-6"))
  }

  @Test("a section that Tab leads to is in view, as far as there is room")
  func section() throws {
    var driver = try Scene.meetingAhead.driver(.english)
    driver.press(.tab, .tab)
    #expect(driver.app.selectedWords.first == "Chad")
    #expect(driver.screen.contains("European Union"))
    for _ in 0..<12 where driver.app.selectedWords.first != "1" { driver.press(.tab) }
    #expect(driver.screen.contains("Road map") && driver.screen.contains("Closure"), "\(driver.screen)")
  }

  @Test("a year begins on its line, and offers the way back only from another one")
  func year() throws {
    var driver = Driver(
      try SampleRegister.held(), .french, today: SampleRegister.after, at: .year(2027))
    #expect(driver.app.selectedWords.first == "2027")
    #expect(!driver.lines[23].contains("t Année en cours"))
    driver.press(.right)
    #expect(driver.app.selectedWords.first == "2028")
    #expect(driver.lines[23].contains("t Année en cours"))
    driver.press(.character("t"))
    #expect(driver.app.screen.place == .year(2027))
  }

  @Test("an act is told with its day as the language writes it; what was undone, by its name")
  func told() throws {
    var driver = try Scene.todayOfStarter.driver(.french)
    driver.app.around.personal.actor = "A. Diallo"
    driver.press(.enter)
    driver.press(.control("s"))
    try #require(driver.app.news?.style == .good, "\(driver.screen)")
    let news = driver.app.news?.words ?? ""
    #expect(news.hasPrefix("✓ Réunion programmée – ") && !news.contains("-0"), "\(news)")
    driver.press(.control("z"))
    #expect(driver.app.news?.words.contains("Modification annulée – Réunion programmée, ") == true)
    driver.press(.control("y"))
    #expect(driver.app.news?.words.contains("Modification rétablie – Réunion programmée, ") == true)
  }

  @Test("the palette offers the meeting that comes first, and Enter drafts minutes that are not there yet")
  func first() throws {
    var driver = try Scene.palette.driver(.english)
    driver.press(.enter)
    #expect(driver.app.screen.place == .meeting("mcp-6"))
    var minutes = try Scene.minutesToDraft.driver(.english)
    minutes.press(.enter)
    #expect(try minutes.register.meeting("mcp-6").minutes != nil)
  }

  @Test("of a hint that does not fit whole parts go, not letters")
  func hint() {
    let line = StatusLine(hint: "Enter: open    Tab: next section    / filters")
    #expect(line.shownHint(in: 80) == line.hint)
    #expect(line.shownHint(in: 40) == "Enter: open    Tab: next section")
    #expect(line.shownHint(in: 20) == "Enter: open")
    #expect(line.shownHint(in: 5) == "Enter: open")
  }
}

extension App {
  /// What the selected line says, column by column.
  var selectedWords: [String] {
    (screen as? any PageScreen)?.selectedLine(around)?.cells.map(\.text) ?? []
  }
}

extension Driver {
  /// Goes down until the first words of the selected line are those that are looked for.
  /// - Throws: where there is no further line.
  mutating func goDown(to isWanted: (String) -> Bool) throws {
    try press(.down) { $0.app.selectedWords.first.map(isWanted) == true }
  }
}
