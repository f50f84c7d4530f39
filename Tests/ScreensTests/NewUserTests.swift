import Commands
import Domain
import Localization
import Storage
import TestSupport
import Testing

@testable import Screens
@testable import TerminalUI

/// What a first user stumbled over, and must not again.
@Suite("A new user's first day") struct NewUserTests {
  @Test("Ctrl-Z and Ctrl-Y in the line of the filter leave the register alone")
  func filter() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding(), at: .bodies)
    let before = try driver.register.history(HistoryQuery()).total
    driver.press(.function(7))
    driver.type("sahel")
    driver.press(.control("z"), .control("y"), .control("z"))
    #expect(try driver.register.history(HistoryQuery()).total == before)
    #expect(driver.screen.contains("sahel"))
  }

  @Test(
    "Escape goes back from the decisions of a body and of a meeting",
    arguments: [Place.body("mcp"), .meeting("mcp-6")])
  func back(_ place: Place) throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding(), at: place)
    driver.press(.character("d"))
    guard case .decisions = driver.app.screen.place else {
      Issue.record("\(driver.screen)")
      return
    }
    driver.press(.escape)
    #expect(driver.app.screen.place == place)
  }

  @Test("A name that stands in an entry of one is found again under what is typed, and stays what it was")
  func sameName() throws {
    var lookup = FormLookup([.init("Mali", token: "mali")])
    lookup.offer([.init("Mali", token: "mali"), .init("MISAHEL", token: "misahel")], for: "")
    #expect(lookup.lines.map(\.token) == ["mali", "misahel"])
    var many = FormLookup([.init("Mali", token: "mali")], isMany: true)
    many.offer([.init("Mali", token: "mali"), .init("MISAHEL", token: "misahel")], for: "")
    #expect(many.lines.map(\.token) == ["misahel"])
  }

  @Test(
    "Once the meeting is closed F8 leads to its minutes, from items too, and what is drafted then is told to be late"
  )
  func afterClosure() throws {
    var driver = SessionRegister.driver(try SessionRegister.closed(), at: .session("mcp-6"))
    driver.press(.home, .function(8))
    #expect(driver.app.screen.place == .minutes("mcp-6"), "\(driver.screen)")
    driver.press(.escape, .home, .function(2))
    #expect(driver.screen.contains("La réunion est close"), "\(driver.screen)")
  }

  @Test("Help finds what is done elsewhere, by an officer's own words, and goes there")
  func helpElsewhere() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding(), at: .bodies)
    for (words, found) in [
      ("proces-verbal", "Le compte rendu"), ("quorum", "Noter qui est là"),
      ("sauvegard", "copier en lieu sûr"),
    ] {
      driver.press(.function(1))
      driver.type(words)
      #expect(driver.screen.contains(found), "\(words): \(driver.screen)")
      driver.press(.escape, .escape)
    }
    driver.press(.function(1))
    driver.type("relancer")
    driver.press(.enter)
    #expect(driver.app.screen.place == .decisions(.open), "\(driver.screen)")
  }

  @Test("Every topic of help fits its column in both languages", arguments: Language.allCases)
  func topics(_ language: Language) {
    for topic in HelpTopic.allCases {
      #expect(topic.path[language].count <= 18, "\(topic)")
      #expect(!topic.words[language].isEmpty && topic.words.en != topic.words.fr)
    }
  }

  @Test("Minutes are in hand on the first screen until they are approved, with the next step and its day")
  func minutesInHand() throws {
    func today(_ register: MemoryRegister, _ day: CalendarDay) -> String {
      Driver(register, .french, today: day, at: .today).screen
    }
    let closed = try SessionRegister.closed()
    #expect(today(closed, "2027-01-13").contains("Comptes rendus en cours"))
    #expect(today(closed, "2027-01-13").contains("à établir"))
    #expect(today(closed, "2027-01-13").contains("d’ici au 19 janv."))
    #expect(today(closed, "2027-01-25").contains("! 6e plénière"))
    #expect(today(closed, "2027-01-25").contains("attendu le 19 janv."))
    #expect(
      !today(closed, "2027-05-25").contains("Comptes rendus en cours"), "a record of the past is no arrear")
    var driver = Driver(closed, .french, today: "2027-01-13", at: .today)
    for _ in 0..<20
    where (driver.app.screen as? TodayScreen)?.selectedLine(driver.app.around)?.place != .minutes("mcp-6") {
      driver.press(.down)
    }
    driver.press(.enter)
    #expect(driver.app.screen.place == .minutes("mcp-6"), "\(driver.screen)")
  }

  @Test("While the meeting sits, the first screen leads to the session, and has nothing to prepare")
  func sitting() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding(), at: .today)
    #expect(driver.screen.contains("en séance") && !driver.screen.contains("Invitations"), "\(driver.screen)")
    driver.press(.enter)
    #expect(driver.app.screen.place == .session("mcp-6"))
  }

  @Test("A step of the minutes names the sections that have not a word")
  func unwritten() throws {
    var driver = Driver(try SampleRegister.minuted(), .french, today: "2027-01-14", at: .minutes("mcp-6"))
    #expect(driver.screen.contains("à rédiger"))
    driver.press(.home, .function(8))
    #expect(driver.screen.contains("à rédiger :"), "\(driver.screen)")
  }
}
