import Commands
import Domain
import Storage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Organisations and people")
struct DirectoryScreenTests {
  private static func driver(
    _ language: Language = .english, at place: Place = .directory, size: Size = Size(columns: 80, rows: 24)
  ) throws -> Driver {
    Driver(
      try SampleRegister.prepared(), language, today: SampleRegister.before, at: place, size: size)
  }

  private static func row(_ words: String, in driver: Driver) -> Int? {
    driver.lines.firstIndex { $0.contains(words) }
  }

  // MARK: Finding

  @Test("organisations stand in the order of each language")
  func order() throws {
    for (language, names) in [
      (Language.english, ["African Union", "Chad", "Mali"]), (.french, ["Mali", "Tchad", "Union africaine"]),
    ] {
      let driver = try Self.driver(language, size: Size(columns: 120, rows: 40))
      let rows = names.map { Self.row("  " + $0, in: driver) ?? -1 }
      #expect(rows.allSatisfy { $0 > 0 } && rows == rows.sorted(), "\(rows)")
    }
  }

  @Test("the filter asks the register, over names, acronyms, and the people of an organisation")
  func filter() throws {
    var driver = try Self.driver(size: Size(columns: 120, rows: 40))
    driver.press(.function(7))
    driver.type("misahel")
    #expect(driver.asked.last == .directory(DirectoryRequest(words: "misahel")))
    #expect(driver.screen.contains("African Union Mission"))
    #expect(driver.screen.contains("Pierre Buyoya"))
    #expect(!driver.screen.contains("World Bank"))
    driver.type("xx")
    #expect(driver.screen.contains("No organisation answers"))
    driver.press(.escape, .escape)
    #expect(driver.screen.contains("World Bank"))
  }

  @Test("a long directory is shown a page at a time, whatever its length")
  func pages() throws {
    let builder = SampleBuilder(try StarterRecords.load(.empty, began: "2026-01-01"), today: "2026-12-01")
    for number in 1...130 {
      try builder.run(AddOrganization(kind: .ministry, name: .same("Office \(100 + number)")))
      try builder.run(AddPerson(name: "Awa \(100 + number)"))
    }
    var driver = Driver(builder.register, .english, today: "2026-12-01", at: .directory)
    #expect(driver.screen.contains("1–100 of 130"))
    for _ in 0..<100 { driver.press(.down) }
    #expect(driver.screen.contains("► ▼ The next 30"))
    driver.press(.enter)
    #expect(driver.screen.contains("101–130 of 130"))
    #expect(driver.screen.contains("► ▲ The 100 before"))
    driver.press(.tab, .up)
    driver.press(.tab)
    for _ in 0..<100 { driver.press(.down) }
    #expect(driver.screen.contains("► ▼ The next 30"))
    driver.press(.enter)
    #expect(driver.screen.contains("► ▲ The 100 before"))
    #expect(driver.screen.contains("Awa 215"))
    driver.press(.enter)
    #expect(driver.asked.last == .directory(DirectoryRequest(organizationsFrom: 100)))
  }

  @Test("the palette finds organisations by their acronyms, and people; Enter goes to their pages")
  func palette() throws {
    var driver = try Self.driver(at: .today)
    driver.press(.control("p"))
    driver.type("misahel")
    driver.press(.enter)
    #expect(driver.app.screen.place == .organization("misahel"))
    driver.press(.control("p"))
    driver.type("buyoya")
    driver.press(.enter)
    guard case .person = driver.app.screen.place else {
      Issue.record("\(driver.app.screen.place)")
      return
    }
    #expect(driver.screen.contains("MISAHEL"))
    driver.press(.escape)
    #expect(driver.app.screen.place == .organization("misahel"))
  }

  @Test("the palette finds what is looked for by its name in the other language too")
  func otherLanguage() throws {
    let register = MemoryRegister(try StarterRecords.load(.all, began: SampleRegister.before))
    let names: [(Language, String, Place)] = [
      (.french, "Stabilisation Coherence", .fund("fcs")), (.french, "Contact Group", .body("contact-group")),
      (.french, "Integrated Transition Support", .framework("itsp")),
      (.english, "CEEAC", .organization("eccas")),
      (.english, "police de proximité", .project("community-policing")),
    ]
    for (language, words, place) in names {
      var driver = Driver(register, language, today: SampleRegister.before)
      driver.press(.control("p"))
      driver.type(words)
      driver.press(.enter)
      #expect(driver.app.screen.place == place, "\(words): \(driver.screen)")
    }
  }

  @Test("what somebody else adds while the palette stands open is found")
  func foundMeanwhile() throws {
    var driver = try Self.driver(at: .today)
    driver.press(.control("p"))
    driver.type("binta")
    #expect(!driver.screen.contains("Binta Diallo"))
    let other = driver.register.copy()
    try other.perform { register throws(RegisterError) in
      try AddPerson(id: "binta", name: "Binta Diallo").changes(in: .fixed(), register: register)
    }
    driver.change(other)
    #expect(driver.screen.contains("Binta Diallo"))
    driver.press(.enter)
    #expect(driver.app.screen.place == .person("binta"))
  }

  @Test("a seat leads to the organisation that holds it, and its page back to the body")
  func seats() throws {
    var driver = try Self.driver(at: .body("mcp"), size: Size(columns: 120, rows: 40))
    driver.press(.tab)
    driver.press(.enter)
    #expect(driver.app.screen.place == .organization("chad"))
    #expect(driver.screen.contains("Seats held"))
    try driver.press(.down, until: "► Ministerial Coordination Platform")
    driver.press(.enter)
    #expect(driver.app.screen.place == .body("mcp"))
  }

  @Test("an organisation shows what it owes")
  func owes() throws {
    let driver = Driver(
      try SampleRegister.held(), .english, today: SampleRegister.after, at: .organization("afdb"))
    #expect(driver.screen.contains("MCP/6/Dec.5"))
    #expect(driver.screen.contains("Owes: open decisions"))
  }

  // MARK: Changing

  @Test("a new organisation is saved in both languages, and undone")
  func newOrganization() throws {
    var driver = try Self.driver()
    driver.press(.function(2))
    driver.type("United States")
    driver.press(.tab)
    driver.type("États-Unis")
    driver.press(.control("s"))
    let made = try driver.register.organization("united-states")
    #expect(made.name == Text(en: "United States", fr: "États-Unis", original: .english))
    #expect(driver.screen.contains("Organisation added"))
    driver.press(.control("z"))
    #expect(try driver.register.tree(.organization("united-states")) == nil)
  }

  @Test("an organisation without a name is refused below the entry")
  func nameless() throws {
    var driver = try Self.driver()
    driver.press(.function(2), .control("s"))
    #expect(driver.screen.contains("Needed here."))
    #expect(driver.app.layers.last?.form != nil)
  }

  @Test("only what was touched of an organisation is written; it cannot be part of itself")
  func editOrganization() throws {
    var driver = try Self.driver(at: .organization("misahel"))
    let before = try driver.register.organization("misahel")
    driver.press(.function(4))
    driver.type("X ")
    driver.press(.control("s"))
    let after = try driver.register.organization("misahel")
    #expect(after.name.en?.contains("X") == true)
    #expect(after.name.fr == before.name.fr)
    #expect(after.partOf == "au")

    driver = Driver(driver.register, .english, today: SampleRegister.before, at: .organization("au"))
    driver.press(.function(4), .tab, .tab, .tab, .tab, .tab)
    driver.type("misahel")
    driver.press(.enter, .control("s"))
    #expect(driver.screen.contains("above itself"), "\(driver.screen)")
    #expect(try driver.register.organization("au").partOf == nil)
  }

  @Test("an organisation is put into a classification that is made in place, as one act")
  func classify() throws {
    var driver = try Self.driver(at: .organization("japan"))
    driver.press(.character("c"))
    driver.press(.right, .right, .tab)
    driver.type("Donors")
    driver.press(.tab, .tab)
    driver.type("2019")
    driver.press(.control("s"))
    let japan = try driver.register.organization("japan")
    #expect(japan.classified.map(\.id) == ["donors"])
    #expect(japan.classified.first?.term == Term(from: .date("2019")))
    #expect(try driver.register.office().classifications.contains { $0.id == "donors" })
    #expect(driver.screen.contains("since 2019"))
    driver.press(.control("z"))
    #expect(try driver.register.organization("japan").classified.isEmpty)
    #expect(try !driver.register.office().classifications.contains { $0.id == "donors" })
  }

  @Test("a new classification needs a name, and keeps its source when its dates change")
  func reclassify() throws {
    var driver = try Self.driver(at: .organization("japan"))
    driver.press(.character("c"), .right, .right, .control("s"))
    #expect(driver.app.layers.last?.form != nil)

    driver = Driver(driver.register, .english, today: SampleRegister.before, at: .organization("chad"))
    let before = try driver.register.organization("chad").classified
    driver.press(.tab, .function(4), .tab)
    driver.type("2015")
    driver.press(.control("s"))
    let after = try driver.register.organization("chad").classified
    #expect(after.first?.term.from == .date("2015"))
    #expect(after.first?.source == before.first?.source)
    #expect(after.count == before.count)
  }

  @Test("a person is added on the page of an organisation, with contact details and a term")
  func newPerson() throws {
    var driver = try Self.driver(at: .organization("japan"))
    driver.press(.tab, .tab, .tab)
    driver.press(.function(2))
    driver.type("Aiko Tanaka")
    driver.press(.tab)
    driver.type("Ambassador")
    driver.press(.tab, .tab, .tab)
    driver.type("+81 3 1234")
    driver.press(.tab)
    driver.type("aiko@example.org")
    driver.press(.control("s"))
    let aiko = try driver.register.person("aiko-tanaka")
    #expect(aiko.organization == "japan")
    #expect(aiko.function?.en == "Ambassador")
    #expect(aiko.contact == Person.Contact(email: "aiko@example.org", telephone: "+81 3 1234"))
    #expect(driver.screen.contains("Aiko Tanaka"))
  }

  @Test("a person's term is checked, and an edit leaves the rest alone")
  func editPerson() throws {
    let register = try SampleRegister.prepared().copy()
    let builder = SampleBuilder(register)
    try builder.run(
      AddPerson(name: "Awa Ba", organization: "mali", contact: .init(email: "awa@example.org")))
    var driver = Driver(register, .english, today: SampleRegister.before, at: .person("awa-ba"))
    driver.press(.function(4))
    // Name, function in two languages, organisation, telephone, e-mail, address, honorific in two languages, language.
    for _ in 0..<10 { driver.press(.tab) }
    driver.type("2020")
    driver.press(.tab)
    driver.type("2019")
    driver.press(.control("s"))
    #expect(driver.screen.contains("end before it begins"), "\(driver.screen)")
    driver.press(.end)
    for _ in 0..<4 { driver.press(.backspace) }
    driver.type("2022")
    driver.press(.control("s"))
    let awa = try driver.register.person("awa-ba")
    #expect(awa.term == Term(from: .date("2020"), to: .date("2022")))
    #expect(awa.contact?.email == "awa@example.org")
    #expect(awa.organization == "mali")
  }

  @Test("contact details are erased only after a word about what follows, and do not come back")
  func erase() throws {
    let register = try SampleRegister.prepared().copy()
    let builder = SampleBuilder(register)
    try builder.run(AddPerson(name: "Awa Ba", contact: .init(email: "awa@example.org")))
    var driver = Driver(register, .english, today: SampleRegister.before, at: .person("awa-ba"))
    driver.press(.delete)
    #expect(driver.screen.contains("cannot be brought back"))
    driver.press(.enter)
    #expect(try driver.register.person("awa-ba").contact?.email == "awa@example.org")
    driver.press(.delete, .left, .enter)
    #expect(try driver.register.person("awa-ba").contact == nil)
    #expect(driver.screen.contains("No contact details"))
    driver.press(.control("z"))
    #expect(try driver.register.person("awa-ba").contact == nil)
    #expect(driver.screen.contains("This could not be done"))
    // There is nothing left to erase, so that the key is not offered.
    driver.press(.enter, .delete)
    #expect(driver.app.layers.isEmpty)
  }
}
