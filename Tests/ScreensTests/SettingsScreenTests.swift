import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Settings")
struct SettingsScreenTests {
  private static func driver(_ language: Language = .english) throws -> Driver {
    Driver(
      try SampleRegister.prepared(), language, today: SampleRegister.before, at: .settings,
      size: Size(columns: 120, rows: 40))
  }

  @Test("what is chosen for oneself is kept at once and shown")
  func personal() throws {
    var driver = try Self.driver()
    driver.press(.down, .down, .enter, .down, .enter)
    #expect(driver.keptSettings == PersonalSettings(colours: .dark))
    #expect(driver.screen.contains("for a dark ground"))
    driver.press(.down, .function(4), .down, .enter)
    #expect(driver.keptSettings == PersonalSettings(colours: .dark, mouse: false))
    driver.press(.up, .up, .enter)
    driver.type("A. Diallo")
    driver.press(.enter)
    #expect(driver.keptSettings?.name == "A. Diallo")
    #expect(driver.screen.contains("A. Diallo"))
  }

  @Test("the language takes effect at once, and stays when something else is chosen after it")
  func language() throws {
    var driver = try Self.driver()
    driver.press(.enter, .down, .enter)
    #expect(driver.keptLanguage == .french)
    #expect(driver.screen.contains("Réglages"))
    driver.press(.down, .down, .enter, .down, .enter)
    #expect(driver.keptSettings == PersonalSettings(language: .french, colours: .dark))
  }

  @Test("papers go to the folder that is chosen, and to the usual one where none is")
  func papers() throws {
    var driver = try Self.driver()
    driver.press(.down, .down, .down, .down, .enter, .control("u"))
    driver.type("papers")
    driver.press(.enter)
    #expect(driver.screen.contains(ScreenWords.noFolder.en))
    driver.press(.control("u"))
    driver.type("~/Plenary papers")
    driver.press(.enter)
    #expect(driver.keptSettings == PersonalSettings(papers: "~/Plenary papers"))
    #expect(driver.screen.contains("home folder/Plenary papers"))
    driver.perform(.go(.paper(.minutes, .meeting("mcp-5"))))
    driver.press(.character("w"))
    #expect(driver.screen.contains("~/Plenary papers/MCP-5-Min-en.html"))
    driver.press(.enter)
    #expect(driver.written.keys.first == "~/Plenary papers/MCP-5-Min-en.html")
    #expect(driver.screen.contains("✓ written: home folder/Plenary papers/MCP-5-Min-en.html"))
    driver.perform(.go(.settings))
    driver.press(.down, .down, .down, .down, .enter, .control("u"), .enter)
    #expect(driver.keptSettings == PersonalSettings())
  }

  @Test("the letterhead is the whole path of a file, and none where it is emptied")
  func letterhead() throws {
    var driver = try Self.driver()
    driver.press(.down, .down, .down, .down, .down, .enter)
    driver.type("letterhead.docx")
    driver.press(.enter)
    #expect(driver.screen.contains(ScreenWords.noLetterheadFile.en))
    driver.press(.control("u"))
    driver.type("~/letterhead.docx")
    driver.press(.enter)
    #expect(driver.keptSettings == PersonalSettings(letterhead: "~/letterhead.docx"))
    #expect(driver.screen.contains("letterhead.docx"))
    driver.press(.enter, .control("u"), .enter)
    #expect(driver.keptSettings == PersonalSettings())
  }

  @Test("a name that is emptied gives way to that of the account")
  func noName() throws {
    var driver = try Self.driver()
    driver.press(.down, .enter)
    driver.type("  ")
    driver.press(.enter)
    #expect(driver.keptSettings?.name == nil)
  }

  @Test("the office's zone is checked below its entry, and saved")
  func office() throws {
    var driver = try Self.driver()
    driver.press(.tab, .enter, .tab, .tab, .end)
    for _ in 0..<"Africa/Bamako".count { driver.press(.backspace) }
    driver.type("Africa/Nowhere")
    driver.press(.control("s"))
    #expect(driver.screen.contains("“Africa/Nowhere” is not chosen yet"))
    for _ in 0..<"Nowhere".count { driver.press(.backspace) }
    driver.type("Ndjamena")
    driver.press(.control("s"))
    #expect(try driver.register.office().zone == "Africa/Ndjamena")
    driver.press(.control("z"))
    #expect(try driver.register.office().zone == "Africa/Bamako")
  }

  @Test("a period of the office is refused below its entry where it is none, and the others stay")
  func periods() throws {
    var driver = try Self.driver()
    driver.press(.tab, .tab, .function(4), .tab)
    driver.type("9999")
    driver.press(.control("s"))
    #expect(driver.screen.contains("between 0 and 3"), "\(driver.screen)")
    driver.press(.backspace, .backspace, .control("s"))
    let periods = try driver.register.office().periods
    #expect(periods.documents == 99)
    #expect(periods.invitations == nil)
  }

  @Test("a pattern without a number is refused below its entry")
  func numbering() throws {
    var driver = try Self.driver()
    driver.press(.tab, .tab, .tab, .function(4))
    driver.type("{body}/Dec.")
    driver.press(.control("s"))
    #expect(driver.screen.contains("not one of the choices"), "\(driver.screen)")
    driver.type("{n}")
    driver.press(.control("s"))
    #expect(try driver.register.office().numbering.decision == "{body}/Dec.{n}")
  }

  @Test("classifications are added and renamed")
  func classifications() throws {
    var driver = try Self.driver()
    driver.press(.tab, .tab, .tab, .tab, .function(2))
    driver.type("Donors")
    driver.press(.control("s"))
    #expect(try driver.register.office().classifications.contains { $0.id == "donors" })
    driver.press(.function(4), .end)
    driver.type("!")
    driver.press(.control("s"))
    #expect(try driver.register.office().classifications.contains { $0.name.en?.hasSuffix("!") == true })
  }

  @Test("where register and settings lie is told")
  func places() throws {
    let driver = try Self.driver()
    #expect(driver.screen.contains("/home/awa/.local/share/secretariat/register"))
    #expect(driver.screen.contains("/home/awa/.config/secretariat/settings.json"))
  }

  @Test("nothing is set before there is a register")
  func firstStart() throws {
    let driver = Driver(
      try SampleRegister.prepared(), .english, today: SampleRegister.before, at: .firstStart)
    let items = driver.app.menuBar.menus.flatMap(\.items)
    #expect(
      !items.contains { item in
        if case .item(_, _, .go(.settings), _) = item { true } else { false }
      })
  }
}
