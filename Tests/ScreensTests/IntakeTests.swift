import Domain
import Localization
import TerminalUI
import Testing

@testable import Screens

@Suite("Taking files in") struct IntakeTests {
  @Test("from the menu to the file, to what it would change, to saved; one undo takes it back")
  func way() throws {
    var driver = try Scene.today.driver(.french)
    driver.press(.control("p"))
    driver.type("reprendre un fichier")
    driver.press(.enter)
    #expect(driver.app.screen.place == .intakeFiles, "\(driver.screen)")
    driver.press(.enter)
    #expect(driver.screen.contains("Douteux, laissés de côté"), "\(driver.screen)")
    let before = try driver.register.meeting("mcp-6").venue?.place
    driver.press(.function(8))
    #expect(try driver.register.meeting("mcp-6").venue?.place == .same("Addis Ababa"), "\(driver.screen)")
    #expect(driver.screen.contains("Fichier repris – ua-sahel.ics"), "\(driver.screen)")
    driver.press(.control("z"))
    #expect(try driver.register.meeting("mcp-6").venue?.place == before)
  }

  @Test("a table is not saved as long as one of its rows is refused")
  func refused() throws {
    var driver = try Scene.intakeRefused.driver(.english)
    let before = driver.register
    driver.press(.function(8))
    #expect(driver.register === before && driver.screen.contains("Nothing can be saved"))
  }

  @Test("a file by its path; one that is not there is named with the remedy")
  func path() throws {
    var driver = try Scene.intakeFiles.driver(.english)
    driver.press(.function(2))
    driver.type("missing.csv")
    driver.press(.enter)
    #expect(driver.screen.contains("missing.csv cannot be read"), "\(driver.screen)")
    driver.press(.function(8))
    #expect(driver.app.layers.isEmpty)
    driver.press(.escape, .function(2))
    while driver.screen.contains("~/") { driver.press(.backspace) }
    driver.press(.enter)
    #expect(driver.app.layers.count == 1, "\(driver.screen)")
  }

  @Test("the body of a calendar’s meetings, and what may be known already as new")
  func calendar() throws {
    var driver = try Scene.intake.driver(.english)
    driver.press(.function(4), .down, .enter)
    guard case .intake(let request) = driver.app.screen.place else {
      Issue.record("\(driver.screen)")
      return
    }
    #expect(request.body != nil && driver.screen.contains("New events become meetings of"))
    driver.press(.function(2))
    #expect(!driver.screen.contains("In doubt"), "\(driver.screen)")
    guard case .intake(let both) = driver.app.screen.place else { return }
    #expect(both.asNew && both.body == request.body)
  }
}
