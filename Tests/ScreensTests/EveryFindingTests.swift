import Domain
import Localization
import Storage
import TestSupport
import Testing

@testable import Screens

/// Each kind of finding as an officer meets it: on the screen with what to do, and Enter goes to where that is done.
@Suite("Every kind of finding is told, and leads to its remedy")
struct EveryFindingTests {
  private static func driver(_ name: FindingKind.Name, _ language: Language) throws -> Driver {
    guard name != .conflict else {
      return Driver(try FormStage.conflict.register, language, today: FormStage.conflict.day, at: .check)
    }
    let faulty = try FaultyRegister.with(name)
    let register = MemoryRegister(faulty.trees)
    var driver = Driver(register, language, today: FaultyRegister.today, at: .check)
    guard !faulty.journal.isEmpty else { return driver }
    let damaged = DamagedRegister(base: register, damage: faulty.journal)
    let answer = Result { () throws(RegisterError) in
      try Question.findings.answer(from: damaged, driver.app.around)
    }
    driver.send(.answered(.findings, answer))
    driver.press(.home)
    return driver
  }

  @Test("on the screen, in both languages", arguments: FindingKind.Name.allCases, Language.allCases)
  func told(name: FindingKind.Name, language: Language) throws {
    var driver = try Self.driver(name, language)
    let page = try #require((driver.app.screen as? CheckScreen)?.view.page)
    let section = try #require(
      page.sections.firstIndex { $0.title == name.phrase[language] }, "nothing of the kind is found")
    let line = try #require(page.sections[section].lines.first)
    let above = page.sections[..<section].map(\.lines.count).reduce(0, +)
    for _ in 0..<above { driver.press(.down) }
    #expect(driver.screen.contains("►!"), "\(driver.screen)")
    #expect(driver.screen.contains(name.phrase[language]), "\(driver.screen)")
    #expect(driver.shows(line.cells[0].text), "\(line.cells[0].text)\n\(driver.screen)")
    let remedy = try #require(
      line.glance?.sections.first?.lines.first?.cells.first?.text, "nothing says what to do")
    #expect(driver.screen.contains(ScreenWords.whatToDo[language]))
    #expect(driver.shows(remedy), "\(remedy)\n\(driver.screen)")
    driver.press(.enter)
    #expect(driver.app.screen.place == (try FaultyRegister.with(name).remedy), "\(driver.screen)")
  }

  @Test("none of them is in the register that they are made from")
  func sound() throws {
    let found = try Check.findings(in: MemoryRegister(Sample.records()), asOf: "2026-07-20")
    #expect(found.isEmpty)
  }
}
