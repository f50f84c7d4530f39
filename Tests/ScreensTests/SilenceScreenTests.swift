import Commands
import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Texts between meetings on the screen") struct SilenceScreenTests {
  private func driver(_ place: Place, _ language: Language = .french) throws -> Driver {
    Driver(try SampleSilence.register(), language, today: SampleRegister.after, at: place)
  }

  private func standing(_ index: Int, _ driver: Driver) throws -> DecisionStanding {
    try driver.register.meeting(SampleSilence.meeting).decisions[index].standing
  }

  @Test("From the page of the body a text goes out with the body’s clock, and one undo takes it back")
  func circulation() throws {
    var driver = Driver(
      try SampleRegister.held(), .french, today: SampleRegister.after, at: .body("mcp"))
    driver.perform(.fill(AnyForm(CirculateTextForm(body: "mcp"))))
    driver.type("La Plateforme approuve le calendrier.")
    driver.press(.control("s"))
    #expect(driver.app.news?.words.hasPrefix("✓ Texte diffusé sous silence") == true, "\(driver.screen)")
    let meeting = try driver.register.meeting(SampleSilence.meeting)
    let silence = try #require(meeting.decisions.first?.silence)
    #expect(silence.from == "2027-07-12T09:12:00+00:00" && silence.hours == 72)
    driver.press(.control("z"))
    #expect((try? driver.register.meeting(SampleSilence.meeting)) == nil)
  }

  @Test("Today shows each text that is out with its end and what it waits for; F8 is the next step of it")
  func today() throws {
    var driver = try driver(.today)
    try driver.press(.down, until: "à confirmer")
    #expect(driver.screen.contains("1 objection"), "\(driver.screen)")
    #expect(driver.screen.contains("encore 1"), "\(driver.screen)")
    try driver.press(.down) { $0.lines[23].contains("Confirmer") }
    driver.press(.function(8))
    #expect(driver.screen.contains("dimanche 11 juillet 2027"), "\(driver.screen)")
    driver.press(.control("s"))
    #expect(try standing(0, driver).adoption?.on == "2027-07-11", "\(driver.screen)")
    try driver.press(.down) { $0.lines[23].contains("Rompu") }
    driver.press(.function(8))
    #expect(try standing(2, driver).name == .silenceBroken)
  }

  @Test("The page of a text shows its end on the body’s clock and on the reader’s own")
  func clocks() throws {
    var driver = try driver(.decision(try SampleSilence.text(1)), .english)
    #expect(driver.screen.contains("Tuesday 13 July 2027 at 17:00 (Bamako)"), "\(driver.screen)")
    #expect(!driver.screen.contains("Ndjamena"))
    driver.app.around.personal.settings.zone = "Africa/Ndjamena"
    driver.send(.registerChanged)
    #expect(driver.screen.contains("Tuesday 13 July 2027 at 18:00 (N’Djamena)"), "\(driver.screen)")
  }

  @Test("A clock that runs is not confirmed: there is more time, an objection, or a meeting")
  func running() throws {
    var driver = try driver(.decision(try SampleSilence.text(1)))
    #expect(!driver.lines[23].contains("F8"), "\(driver.lines[23])")
    driver.press(.character("t"))
    driver.press(.control("s"))
    #expect(
      try driver.register.decision(try SampleSilence.text(1)).decision.silence?.until
        == "2027-07-14T17:00:00+00:00", "\(driver.screen)")
    driver.press(.character("d"))
    driver.press(.control("s"))
    #expect(try standing(1, driver).name == .deferred, "\(driver.screen)")
  }

  @Test("An objection that came too late is refused below the form, with the end of the clock")
  func late() throws {
    var driver = try driver(.decision(try SampleSilence.text(0)))
    driver.perform(.fill(AnyForm(ObjectionForm(decision: try SampleSilence.text(0)))))
    driver.type("mali")
    driver.press(.enter)
    driver.press(.control("s"))
    #expect(driver.screen.contains("trop tard"), "\(driver.screen)")
    #expect(try standing(0, driver).name == .circulated)
  }
}
