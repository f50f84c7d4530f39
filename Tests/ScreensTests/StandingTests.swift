import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What is so for as long as one looks: damaged files, and a register that cannot be written to.
@Suite("What the frame tells all the time")
struct StandingTests {
  private static func driver(_ language: Language) throws -> Driver {
    var driver = Driver(try SampleRegister.prepared(), language, today: SampleRegister.before)
    driver.makeOwn()
    return driver
  }

  private static func damage(_ paths: String...) -> Message {
    let findings = paths.map { path in
      Finding(
        record: RecordKey(path: path) ?? .office,
        kind: .unreadable(UnreadableFile(path: path, line: 0, reason: .notAFile)))
    }
    return .answered(.checkCount, .success(.checkCount(CheckCount(findings))))
  }

  @Test("damaged files stand first on the first screen and in the status line, and Enter leads to the check")
  func damage() throws {
    var driver = try Self.driver(.english)
    #expect(!driver.screen.contains("damaged"))
    driver.send(Self.damage("bodies/mcp.json"))
    #expect(driver.lines[2].contains("1 file damaged: bodies/mcp.json"))
    #expect(driver.lines[22].contains("! 1 file damaged"))
    driver.press(.home, .enter)
    #expect(driver.app.screen.place == .check)
    driver = try Self.driver(.french)
    driver.send(Self.damage("bodies/mcp.json", "people/a.json", "people/a.json"))
    #expect(driver.lines[2].contains("2 fichiers endommagés : bodies/mcp.json et 1 de plus"))
  }

  @Test("what was mended is no longer told")
  func mended() throws {
    var driver = try Self.driver(.english)
    driver.send(Self.damage("bodies/mcp.json"))
    driver.send(Self.damage())
    #expect(!driver.screen.contains("damaged"))
  }

  @Test("a register that cannot be written to says so, and opens no form", arguments: Language.allCases)
  func readOnly(language: Language) throws {
    let advice = StorageAdvice.readOnly("/srv/register", errno: 30)
    var driver = try Self.driver(language)
    driver.send(.readOnly(advice))
    #expect(driver.screen.contains(FrameWords.readOnly[language]))
    driver.perform(.go(.bodies))
    for key in [Key.function(2), .function(4), .control("z")] {
      driver.press(key)
      #expect(driver.app.layers.allSatisfy { $0.form == nil })
      #expect(driver.screen.contains("/srv/register"))
      #expect(driver.screen.contains(language == .french ? "disque" : "disk"))
      driver.press(.escape)
    }
    driver.send(.readOnly(nil))
    #expect(!driver.screen.contains(FrameWords.readOnly[language]))
  }
}
