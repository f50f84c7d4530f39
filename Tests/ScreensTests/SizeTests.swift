import Domain
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Windows of other sizes")
struct SizeTests {
  static let sizes = [
    Size(columns: 20, rows: 5), Size(columns: 40, rows: 12), Size(columns: 60, rows: 20),
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
    Size(columns: 200, rows: 50),
  ]

  @Test("every scene fits", arguments: Scene.allCases, sizes)
  func fits(_ scene: Scene, _ size: Size) throws {
    let language: Language = size.columns < 100 ? .french : .english
    var driver = try scene.driver(language, size: size)
    #expect(driver.frame.size == size)
    for key in [Key.down, .end, .tab, .pageUp] { driver.press(key) }
    #expect(driver.frame.size == size)
    #expect(driver.screen.contains { $0.isLetter })
  }

  @Test("a window that shrinks and grows again shows the same", arguments: Scene.allCases)
  func resize(_ scene: Scene) throws {
    var driver = try scene.driver(.french)
    let before = driver.screen
    for size in Self.sizes { driver.resize(size.columns, size.rows) }
    driver.resize(80, 24)
    #expect(driver.screen == before)
  }

  @Test(
    "one that is too small says what is needed", arguments: [(39, 24), (80, 11), (1, 1), (0, 0), (10, 2)])
  func tooSmall(_ columns: Int, _ rows: Int) throws {
    var driver = try Scene.today.driver(.english)
    driver.resize(columns, rows)
    #expect(driver.frame.size == Size(columns: columns, rows: rows))
    if columns > 20 { #expect(driver.screen.contains("too small: 40 columns")) }
    driver.press(.down, .enter, .escape, .function(1))
    #expect(driver.frame.size == Size(columns: columns, rows: rows))
  }

  @Test("papers stand beside the list where both fit")
  func beside() throws {
    let driver = try Scene.papersOfMeeting.driver(.english, size: Size(columns: 120, rows: 40))
    #expect(driver.lines.contains { $0.contains("► Minutes") && $0.contains("│") && $0.count > 100 })
  }
}
