import Domain
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("What screens do")
struct ScreenBehaviourTests {
  @Test("the line of one responsible party shows what that party did")
  func followUp() throws {
    var driver = try Scene.followUp.driver(.english)
    driver.press(.down, .down, .down)
    #expect(driver.screen.contains("MCP/6/Dec.3 – Resilience"))
    #expect(driver.screen.contains("reminder: to the focal point"))
    driver.press(.down)
    #expect(!driver.screen.contains("to the focal point"))
  }

  @Test("Tab gives the keys to the pane below, which scrolls; Escape gives them back")
  func panes() throws {
    var driver = try Scene.bodies.driver(.english)
    #expect(!driver.screen.contains("Group of Five"))
    driver.press(.tab, .end)
    #expect(driver.screen.contains("Group of Five"))
    driver.press(.escape, .down)
    #expect(driver.lines[4].contains("►"))
  }

  @Test("branches close and open")
  func tree() throws {
    var driver = try Scene.bodies.driver(.english)
    driver.press(.left)
    #expect(driver.lines[3].contains("▶ Platform (MCP)"))
    #expect(!driver.screen.contains("Development group"))
    driver.press(.right)
    #expect(driver.screen.contains("Development group"))
  }

  @Test("in the calendar, keys go from day to day, month to month and meeting to meeting")
  func calendar() throws {
    var driver = try Scene.month.driver(.english)
    #expect(driver.screen.contains("[12]"))
    driver.press(.tab)
    #expect(driver.screen.contains("[11]"))
    driver.press(.pageDown)
    #expect(driver.lines[1].contains("February 2027"))
    driver.press(.up, .up)
    #expect(driver.lines[1].contains("January 2027"))
    driver.press(.character("t"))
    #expect(driver.lines[1].contains("December 2026"))
    #expect(driver.screen.contains("[ 1]"))
  }

  @Test("a date that is typed is gone to; what is none is asked for again")
  func goToDate() throws {
    var driver = try Scene.month.driver(.french)
    driver.press(.character("g"))
    driver.type("demain ou après")
    driver.press(.enter)
    #expect(driver.screen.contains("n’est pas une date"))
    driver.press(.control("a"))
    for _ in 0..<40 { driver.press(.delete) }
    driver.type("12/1/2027")
    driver.press(.enter)
    #expect(driver.screen.contains("Mardi 12 janvier 2027"))
  }

  @Test("a meeting elsewhere is told in local time and by the clock of the office")
  func zones() throws {
    let driver = try Scene.month.driver(.english)
    #expect(driver.screen.contains("09:00  6th ordinary plenary"))
    #expect(driver.screen.contains("08:00 in Bamako "))
    #expect(driver.screen.contains("Eve, 10:00: preparatory meeting"))
  }

  @Test("who reads by another clock is told the hour there as well, and not twice where it is the office’s")
  func ownZone() throws {
    var driver = try Scene.month.driver(.french)
    driver.app.around.personal.settings.zone = "UTC"
    driver.send(.registerChanged)
    #expect(driver.screen.contains("08:00 à Bamako ") && !driver.screen.contains("à UTC"), "\(driver.screen)")
    driver.app.around.zones = Zones(
      isKnown: { _ in true }, moment: { day, time, zone in Zones.fixed.moment(day, time, zone) },
      local: { moment, zone in
        guard zone == "America/New_York" else { return Zones.fixed.local(moment, zone) }
        return Moment(seconds: moment.seconds - 5 * 3_600).utc
      })
    driver.app.around.personal.settings.zone = "America/New_York"
    driver.send(.registerChanged)
    #expect(driver.screen.contains("08:00 à Bamako, 03:00 à New York"), "\(driver.screen)")
  }

  @Test("on a first start there is nothing but the choice, the language and the way out")
  func firstStart() throws {
    var driver = try Scene.firstStart.driver(.english)
    #expect(driver.app.menuBar.menus.count == 1)
    driver.press(.control("p"), .function(5))
    #expect(driver.app.layers.isEmpty && driver.asked.isEmpty)
    driver.press(.up, .enter)
    #expect(driver.keptLanguage == .french)
    driver.press(.home, .down, .enter)
    #expect(driver.established == "sahel")
    #expect(driver.app.screen.place == .today)
  }

  @Test("a click opens a menu, presses a key of the key bar and chooses a line; a double click opens it")
  func mouse() throws {
    var driver = try Scene.meetings.driver(.english)
    driver.press(.mouse(MouseEvent(.click, at: Point(column: 2, row: 0))))
    #expect(driver.app.menu.open == 0)
    driver.press(.escape, .mouse(MouseEvent(.click, at: Point(column: 10, row: 8))))
    #expect(driver.lines[8].contains("►"))
    driver.press(.mouse(MouseEvent(.doubleClick, at: Point(column: 10, row: 8))))
    #expect(driver.app.screen.place == .meeting("mcp-6"))
    driver.press(.mouse(MouseEvent(.click, at: Point(column: 2, row: 23))))
    #expect(driver.app.layers.count == 1)
  }

  @Test("titles of columns stay in view while a long page scrolls")
  func headings() throws {
    var driver = try Scene.decisions.driver(.english, size: Size(columns: 80, rows: 14))
    driver.press(.end)
    #expect(driver.lines[2].contains("Symbol") && driver.lines[2].contains("Status"))
  }

  @Test("a new day asks again, a new minute does not")
  func time() throws {
    var driver = try Scene.today.driver(.english)
    let asked = driver.asked.count
    driver.send(.time("2026-12-01T10:00:00Z", today: "2026-12-01"))
    #expect(driver.asked.count == asked)
    driver.send(.time("2026-12-02T00:00:00Z", today: "2026-12-02"))
    #expect(driver.lines[1].contains("Wednesday 2 December 2026"))
    #expect(driver.screen.contains("D-41"))
  }
}
