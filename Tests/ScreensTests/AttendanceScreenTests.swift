import Domain
import Localization
import Storage
import TerminalUI
import Testing

@testable import Screens

/// Attendance in the terminal: a letter a seat, and the quorum all the time.
@Suite("The page of attendance") struct AttendanceScreenTests {
  private static let day: CalendarDay = "2027-01-12"

  /// The plenary in session, on its day at 09:12 in Bamako and 10:12 in N’Djamena.
  private func driver(
    _ language: Language = .english, at place: Place = .attendance("mcp-6"),
    _ change: (inout Meeting) -> Void = { _ in }
  ) throws -> Driver {
    let builder = SampleBuilder(try SampleRegister.prepared().trees, today: Self.day)
    try builder.change("mcp-6") { meeting in
      if let schedule = meeting.timing.schedule { meeting.timing = .inSession(schedule) }
      change(&meeting)
    }
    return Driver(builder.register, language, today: Self.day, at: place)
  }

  private func entry(_ driver: Driver, _ id: OrganizationID) throws -> Attendance? {
    try driver.register.meeting("mcp-6").attendance(of: .organization(id))
  }

  @Test("a letter records the selected seat; the quorum follows")
  func letters() throws {
    var driver = try driver()
    #expect(driver.screen.contains("0 of 12 present; no quorum rule"))
    driver.press(.character("p"))
    #expect(try entry(driver, "burkina-faso")?.manner == .present)
    #expect(try entry(driver, "burkina-faso")?.delegates.count == 2)
    #expect(driver.screen.contains("1 of 12 present"))
    driver.press(.down, .character("e"), .down, .character("a"))
    #expect(try entry(driver, "chad")?.manner == .excused)
    #expect(try entry(driver, "mali")?.manner == .absent)
    #expect(driver.screen.contains("1 of 12 present"))
    driver.press(.control("z"))
    #expect(try entry(driver, "mali") == nil)
  }

  @Test("seats stand in the protocol order of the language")
  func order() throws {
    func first(_ language: Language) throws -> [String] {
      let driver = try driver(language)
      return try [2, 3, 4, 5, 6].map { row in
        let line = try #require(driver.lines.indices.contains(row) ? driver.lines[row] : nil)
        return line.dropFirst(4).split(separator: " ").first.map(String.init) ?? ""
      }
    }
    #expect(try first(.english) == ["Burkina", "Chad", "Mali", "Mauritania", "Niger"])
    #expect(try first(.french) == ["Burkina", "Mali", "Mauritanie", "Niger", "Tchad"])
  }

  @Test("represented asks by whom, and counts")
  func represented() throws {
    var driver = try driver()
    driver.press(.down, .character("r"))
    driver.type("mali")
    driver.press(.enter, .control("s"))
    #expect(try entry(driver, "chad")?.representedBy == .organization("mali"))
    #expect(driver.screen.contains("represented by Mali") && driver.screen.contains("1 of 12 present"))
    driver.press(.down, .character("r"))
    driver.type("mali")
    driver.press(.enter, .control("s"))
    #expect(!driver.app.layers.isEmpty, "Mali cannot represent itself")
  }

  @Test("who comes late or leaves does so now, on the clock of the place, and is counted while there")
  func times() throws {
    var driver = try driver()
    driver.press(.character("l"), .control("s"))
    #expect(try entry(driver, "burkina-faso")?.arrived == "10:12")
    #expect(try entry(driver, "burkina-faso")?.manner == .present)
    driver.press(.character("l"), .end, .backspace, .backspace)
    driver.type("05")
    driver.press(.control("s"))
    #expect(try entry(driver, "burkina-faso")?.arrived == "10:05")
    #expect(driver.screen.contains("1 of 12 present"))
    driver.press(.character("d"), .control("s"))
    #expect(try entry(driver, "burkina-faso")?.left == "10:12")
    #expect(driver.screen.contains("0 of 12 present"))
    driver.press(.character("p"))
    #expect(try entry(driver, "burkina-faso")?.left == nil)
    #expect(driver.screen.contains("1 of 12 present"))
  }

  @Test("leaving before arriving is refused below the entry")
  func departure() throws {
    var driver = try driver()
    driver.press(.character("l"), .control("s"), .character("d"))
    for _ in 0..<5 { driver.press(.backspace) }
    driver.type("9")
    driver.press(.control("s"))
    #expect(driver.screen.contains("It would end before it begins"))
    #expect(try entry(driver, "burkina-faso")?.left == nil)
  }

  @Test("all who are expected are present in one step, and in one undo not recorded again")
  func all() throws {
    var driver = try driver()
    driver.press(.character("e"), .function(8))
    #expect(try entry(driver, "burkina-faso")?.manner == .excused)
    #expect(try entry(driver, "mali")?.manner == .present)
    #expect(try entry(driver, "chad") == nil, "Chad has not answered")
    #expect(try entry(driver, "eu") == nil, "the European Union declined")
    #expect(driver.screen.contains("3 of 12 present"))
    driver.press(.control("z"))
    #expect(try entry(driver, "mali") == nil)
    #expect(try entry(driver, "burkina-faso") != nil)
  }

  @Test("the delegation is edited a person a line, the head first; untouched titles keep both languages")
  func delegation() throws {
    var driver = try driver(.french) { meeting in
      let head = Delegate(
        id: "p-1", name: "Awa Sow", title: Text(en: "Minister", fr: "Ministre"), head: true)
      meeting.attendance = [
        Attendance(id: "a-1", party: .organization("burkina-faso"), manner: .present, delegates: [head])
      ]
    }
    #expect(driver.screen.contains("Awa Sow, Ministre"))
    driver.press(.function(4), .tab, .end, .enter)
    driver.type("Ali Bako, Directeur")
    driver.press(.control("s"))
    let delegates = try #require(try entry(driver, "burkina-faso")?.delegates)
    #expect(delegates.map(\.name) == ["Awa Sow", "Ali Bako"])
    #expect(delegates[0].id == "p-1" && delegates[0].title?.en == "Minister" && delegates[0].head == true)
    #expect(delegates[1].title?.fr == "Directeur" && delegates[1].head == nil)
  }

  @Test("observers and guests are added, and do not count for the quorum")
  func guests() throws {
    var driver = try driver()
    driver.press(.function(2))
    driver.type("Japan")
    driver.press(.enter, .control("s"))
    let guest = try #require(try entry(driver, "japan"))
    #expect(guest.seat == nil && guest.manner == .present)
    #expect(driver.screen.contains("0 of 12 present"))
    #expect(driver.lines.contains { $0.contains("►") && $0.contains("Japan") })
  }

  @Test("a rule of the body is counted exactly")
  func rule() throws {
    let builder = SampleBuilder(try driver().register.trees, today: Self.day)
    try builder.register.perform { register throws(RegisterError) in
      var draft = ChangeDraft(builder.context, register)
      try draft.update(try register.body("mcp")) { body throws(RegisterError) in
        body.quorum = QuorumRule(share: Fraction(2, of: 3))
      }
      return draft.changeSet(action: "sample", subject: nil)
    }
    var driver = Driver(builder.register, .english, today: Self.day, at: .attendance("mcp-6"))
    for _ in 0..<7 { driver.press(.character("p"), .down) }
    #expect(driver.screen.contains("7 of 12 present; quorum of 8 not reached"))
    driver.press(.character("p"))
    #expect(driver.screen.contains("8 of 12 present; quorum of 8 reached"))
  }

  @Test("before the meeting is convened nothing can be recorded, and that is said")
  func ahead() throws {
    let driver = Driver(
      try SampleRegister.prepared(), .english, today: SampleRegister.before, at: .attendance("mcp-6"))
    #expect(driver.app.screen.offers(driver.app.around).isEmpty)
    #expect(driver.screen.contains("once the meeting is convened"))
    #expect(driver.screen.contains("reply: accepted"))
  }

  @Test("Enter on the attendance of the meeting's page opens the list")
  func opening() throws {
    var driver = try driver(at: .meeting("mcp-6"))
    try driver.press(.down) { driver in
      driver.lines.first { $0.contains("►") }?.contains("Nobody recorded") != false
    }
    driver.press(.enter)
    #expect(driver.app.screen.place == .attendance("mcp-6"))
  }
}
