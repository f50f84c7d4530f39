import Commands
import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Projects in the terminal") struct ProjectScreenTests {
  func driver(
    _ language: Language = .english, at place: Place = .project(SampleProjects.watch),
    size: Size = Size(columns: 120, rows: 40)
  ) throws -> Driver {
    Driver(try SampleProjects.register(), language, today: SampleRegister.after, at: place, size: size)
  }

  /// Goes down to the line that holds the words.
  func goTo(_ words: String, _ driver: inout Driver) throws {
    func isThere(_ driver: Driver) -> Bool {
      driver.lines.contains { ($0.hasPrefix("│►") || $0.hasPrefix("│ ►")) && $0.contains(words) }
    }
    driver.press(.home)
    for _ in 0..<60 where !isThere(driver) { driver.press(.down) }
    try #require(isThere(driver), "no line “\(words)”:\n\(driver.screen)")
  }

  private func watch(_ driver: Driver) throws -> Project {
    try driver.register.project(SampleProjects.watch)
  }

  @Test("p leads to the sheet of the project, and Esc back")
  func papers() throws {
    var driver = try driver()
    driver.press(.character("p"))
    #expect(driver.app.screen.place == .documents(.project(SampleProjects.watch)))
    #expect(driver.screen.contains("PROJECT SHEET"), "\(driver.screen)")
    driver.press(.escape)
    #expect(driver.app.screen.place == .project(SampleProjects.watch))
  }

  @Test("from the menu to the list to the page and back", arguments: Language.allCases)
  func way(_ language: Language) throws {
    var driver = try driver(language, at: .today, size: Size(columns: 80, rows: 24))
    driver.perform(.go(.projects))
    #expect(driver.app.screen.place == .projects)
    try goTo(language == .english ? "EWB" : "APF", &driver)
    driver.press(.enter)
    #expect(driver.app.screen.place == .project(SampleProjects.watch))
    driver.press(.escape)
    #expect(driver.app.screen.place == .projects)
  }

  @Test("the list says what is overdue, filters, and sorts by the next report")
  func list() throws {
    var driver = try driver(at: .projects)
    #expect(driver.lines.contains { $0.contains("!") && $0.contains("EWB") && $0.contains("30 Jun") })
    driver.press(.character("t"))
    #expect(driver.screen.contains("By the next report due"))
    driver.press(.down, .enter)
    let rows = ["EWB", "Schools", "Corridors"].map { words in
      driver.lines.firstIndex { $0.contains(words) } ?? 0
    }
    #expect(rows == rows.sorted() && rows[0] > 0, "\(driver.screen)")
    driver.press(.function(7))
    driver.type("herders")
    #expect(driver.screen.contains("Corridors") && !driver.screen.contains("Schools reopened"))
  }

  @Test("a project is entered with what it is tied to")
  func new() throws {
    var driver = try driver(at: .projects)
    driver.press(.function(2))
    driver.type("Wells for the villages")
    driver.press(.control("s"))
    let id: ProjectID = "wells-for-the-villages"
    #expect(try driver.register.project(id).standing == ProjectStanding(.concept))
    #expect(driver.lines.contains { $0.contains("►") && $0.contains("Wells for the villages") })
    driver.press(.control("z"))
    #expect(throws: RegisterError.self) { try driver.register.project(id) }
  }

  @Test("Enter leads from the page to partners, results and decisions")
  func leads() throws {
    for (words, place) in [
      ("MISAHEL", Place.organization("misahel")),
      ("Status of implementation", .decision(SampleProjects.decision)),
    ] {
      var driver = try driver()
      try goTo(words, &driver)
      driver.press(.enter)
      #expect(driver.app.screen.place == place)
      driver.press(.escape)
      #expect(driver.app.screen.place == .project(SampleProjects.watch))
    }
  }

  @Test("a report is submitted on its line and leaves the first screen")
  func report() throws {
    var driver = try driver(at: .today)
    #expect(driver.screen.contains("Project reports due"))
    try goTo("progress report", &driver)
    let late = driver.lines.first { $0.contains("progress report") }
    #expect(late?.contains("was due 30 Jun  overdue by 12 days") == true, "\(late ?? driver.screen)")
    driver.press(.enter)
    #expect(driver.app.screen.place == .project(SampleProjects.watch))
    try goTo("Progress report", &driver)
    driver.press(.function(8), .control("s"))
    #expect(try watch(driver).reports[1].submitted == SampleRegister.after)
    driver.press(.escape)
    #expect(!driver.screen.contains("progress report"))
    #expect(driver.lines.contains { $0.contains("annual report") && $0.contains("in 24 days") })
  }

  @Test("several partners of one role at once, and one taken off again")
  func partners() throws {
    var driver = try driver()
    try goTo("MISAHEL", &driver)
    driver.press(.function(2))
    for name in ["Niger", "Chad"] {
      driver.type(name)
      driver.press(.enter)
    }
    driver.press(.control("s"))
    #expect(
      try watch(driver).partners.suffix(2).map(\.party) == [.organization("niger"), .organization("chad")])
    #expect(try watch(driver).partners.last?.role == .implementing)
    try goTo("Chad", &driver)
    driver.press(.delete, .left, .enter)
    #expect(try watch(driver).partners.last?.party == .organization("niger"))
    driver.press(.control("z"), .control("z"))
    #expect(try watch(driver).partners.count == 4)
  }

  @Test("operational closure makes the final narrative report due three months later")
  func closing() throws {
    var driver = try driver()
    #expect(driver.screen.contains("the final narrative report is due three months later"))
    driver.press(.function(8))
    #expect(driver.screen.contains("Suspend") && driver.screen.contains("Close its operations"))
    driver.press(.down, .enter)
    #expect(driver.screen.contains("12 October 2027"))
    driver.press(.control("s"))
    #expect(try watch(driver).standing == ProjectStanding(.operationallyClosed, since: "2027-07-12"))
    #expect(try watch(driver).reports.last?.kind == .finalNarrative)
    #expect(try watch(driver).reports.last?.due == "2027-10-12")
  }

  @Test("a step that needs a reason is refused without one, and says so below the entry")
  func reason() throws {
    var driver = try driver()
    try goTo("suspended – a reason is needed", &driver)
    driver.press(.enter, .control("s"))
    #expect(driver.screen.contains(FormWords.needed.en))
    #expect(try watch(driver).standing.state == .implementing)
    driver.type("The road is closed.")
    driver.press(.control("s"))
    #expect(try watch(driver).standing.reason?.en == "The road is closed.")
  }

  @Test("a project that is over offers nothing that changes it")
  func over() throws {
    let driver = try driver(at: .project("radio"))
    #expect(driver.screen.contains("No licence was given."))
    let labels = driver.app.screen.offers(driver.app.around).map(\.label)
    #expect(labels == [ChainWords.key.en])
  }

  @Test("tied to a result and untied again")
  func links() throws {
    var driver = try driver(at: .project("herding"))
    try goTo("No result or decision yet", &driver)
    driver.press(.function(2))
    driver.type("early warning works")
    driver.press(.enter, .control("s"))
    #expect(try driver.register.project("herding").results == [SampleProjects.output])
    try goTo("Early warning works", &driver)
    driver.press(.delete, .left, .enter)
    #expect(try driver.register.project("herding").results == [])
  }

  // MARK: The chain

  @Test("the chain is walked from a decision to the project and back", arguments: Language.allCases)
  func chain(_ language: Language) throws {
    var driver = try driver(
      language, at: .decision(SampleProjects.decision), size: Size(columns: 80, rows: 24))
    driver.press(.character("z"))
    #expect(driver.app.screen.place == .chain(.decision(SampleProjects.decision)))
    try goTo(language == .english ? "EWB" : "APF", &driver)
    driver.press(.enter)
    #expect(driver.app.screen.place == .project(SampleProjects.watch))
    driver.press(.character("z"))
    #expect(driver.app.screen.place == .chain(.project(SampleProjects.watch)))
    try goTo(language == .english ? "Posts linked" : "Postes reliés", &driver)
    #expect(driver.screen.contains("7, \(language == .english ? "target" : "cible") 12"))
    driver.press(.escape, .escape, .escape)
    #expect(driver.app.screen.place == .decision(SampleProjects.decision))
  }

  @Test("the page of a decision says what came of it, that of a project what it goes back to")
  func sections() throws {
    let decision = try driver(at: .decision(SampleProjects.decision)).screen
    #expect(decision.contains("What came of it") && decision.contains("1.1 – Early warning works"))
    var project = try driver()
    project.press(.end)
    #expect(project.screen.contains("Origin"))
    #expect(project.screen.contains("USD 1,500,000"))
  }

  @Test("from the chain of a result one goes on to the chain of its project")
  func onwards() throws {
    var driver = try driver(at: .chain(.result(SampleProjects.output)))
    try goTo("EWB", &driver)
    driver.press(.character("z"))
    #expect(driver.app.screen.place == .chain(.project(SampleProjects.watch)))
  }

  @Test("what a check finds on a project leads to the project")
  func check() throws {
    var driver = try driver(at: .check)
    try goTo("progress report", &driver)
    driver.press(.enter)
    #expect(driver.app.screen.place == .project(SampleProjects.watch))
  }
}

extension ProjectScreenTests {
  @Test("the page of an organisation says what it owes and takes part in, and leads there")
  func organization() throws {
    var driver = try driver(at: .organization("misahel"))
    let lines = driver.app.screen as? OrganizationScreen
    let sections = lines?.view.page.sections ?? []
    #expect(sections.contains { $0.title == InvolvementWords.actions.en && $0.lines.count == 1 })
    #expect(sections.contains { $0.title == InvolvementWords.reports.en && $0.lines.count == 2 })
    #expect(sections.contains { $0.title == InvolvementWords.results.en && $0.lines.count == 1 })
    try goTo("progress report", &driver)
    driver.press(.enter)
    #expect(driver.app.screen.place == .project(SampleProjects.watch))
  }
}
