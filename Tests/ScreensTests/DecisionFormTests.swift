import Commands
import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Decisions in the room") struct DecisionFormTests {
  private func decisions(_ driver: Driver) throws -> [Decision] {
    try driver.register.meeting("mcp-6").decisions
  }

  @Test("From the item to “saved” in at most 12 keys beyond the text, with responsible, deadline and method")
  func keys() throws {
    var driver = SessionRegister.driver(try SessionRegister.opened())
    driver.press(.down, .down, .down)
    var count = 0
    func press(_ keys: Key...) {
      for key in keys { driver.press(key) }
      count += keys.count
    }
    press(.function(2))
    driver.type("La Plateforme demande au Secrétariat technique de proposer un calendrier.")
    press(.tab, .tab, .character("s"), .character("e"), .character("c"), .enter)
    press(.tab, .character("p"), .tab, .character("c"))
    press(.control("s"))
    #expect(count <= 12)
    let first = try #require(try decisions(driver).first, "\(driver.screen)")
    #expect(first.item == "a-4" && first.original == .french && first.verb == .requests)
    #expect(first.responsible.map(\.party) == [.body("mcp-secretariat")])
    #expect(first.deadline == .nextPlenary && first.standing.adoption?.method == .consensus)
    #expect(driver.app.news?.words.hasPrefix("✓ Décision adoptée") == true)
    // What the first had is offered for the next one, and taken with a key each; nothing of it enters unasked.
    count = 0
    press(.function(2))
    driver.type("La Plateforme invite le Secrétariat technique à convier les banques.")
    press(.tab, .tab)
    #expect(driver.screen.contains("F8 : comme la précédente – Secrétariat technique"), "\(driver.screen)")
    press(.function(8), .tab, .function(8), .tab, .character("c"), .control("s"))
    #expect(count <= 12)
    let second = try #require(try decisions(driver).last)
    #expect(second.responsible.map(\.party) == [.body("mcp-secretariat")] && second.deadline == .nextPlenary)
    #expect(second.standing.adoption?.method == .consensus && second.verb == .invites)
    // Another deadline, as a day.
    count = 0
    press(.function(2))
    driver.type("La Plateforme demande un état.")
    press(.tab, .tab, .tab, .character("3"), .character("1"), .character("/"), .character("5"))
    press(.tab, .character("c"), .control("s"))
    #expect(count <= 12)
    let third = try #require(try decisions(driver).last)
    #expect(third.deadline == .date("2027-05-31") && third.responsible.isEmpty && third.standing.isAdopted)
    driver.press(.control("z"))
    #expect(try decisions(driver).count == 2, "adoption and draft are one act")
  }

  @Test(
    "The first decision of a meeting takes at most 12 keys beyond the text, its deadline typed as a day or counted from today",
    arguments: ["31/5", "+6m"])
  func firstKeys(deadline: String) throws {
    var driver = SessionRegister.driver(try SessionRegister.opened())
    driver.press(.down, .down, .down)
    var count = 0
    func press(_ keys: Key...) {
      for key in keys { driver.press(key) }
      count += keys.count
    }
    press(.function(2))
    driver.type("La Plateforme demande au Secrétariat technique de proposer un calendrier.")
    press(.tab, .tab, .character("s"), .tab)
    for letter in deadline { press(.character(letter)) }
    press(.tab, .character("c"), .control("s"))
    #expect(count <= 12)
    let first = try #require(try decisions(driver).first, "\(driver.screen)")
    #expect(first.responsible.map(\.party) == [.body("mcp-secretariat")])
    #expect(first.deadline == .date(deadline == "31/5" ? "2027-05-31" : "2027-07-12"))
    #expect(first.standing.adoption?.method == .consensus)
  }

  @Test("Whoever carries out decisions of the body already is offered first, without a word as well")
  func near() throws {
    let register = try SessionRegister.deciding()
    let driver = SessionRegister.driver(register)
    let kind = ReferenceKind.owners("mcp-6")
    func offered(_ words: String) throws -> [Party] {
      try CandidatesContent(kind, words, register, driver.app.around).candidates.compactMap(\.reference.party)
    }
    #expect(try Array(offered("").prefix(2)) == [.body("mcp-governance"), .body("mcp-security")])
    #expect(try offered("gr").first == .body("mcp-governance"))
    #expect(try offered("mau").first == .organization("mauritania"))
  }

  @Test(
    "What is not asked for is not entered: after an adopted decision, a text alone is a draft that nobody owes"
  )
  func nothingUnasked() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding())
    driver.press(.function(2))
    driver.type("La Plateforme demande un état.")
    driver.press(.control("s"))
    let decision = try #require(try decisions(driver).last)
    #expect(decision.standing == .proposed && decision.responsible.isEmpty && decision.deadline == nil)
  }

  @Test(
    "F8 in the text offers the beginning of the sentence; another verb takes its place; a bare beginning is no text"
  )
  func openings() throws {
    var driver = SessionRegister.driver(try SessionRegister.opened())
    driver.press(.function(2), .function(8), .character("i"), .enter)
    #expect(driver.screen.contains("La Plateforme invite"), "\(driver.screen)")
    driver.press(.control("s"))
    #expect(try decisions(driver).isEmpty)
    driver.type("ses membres à répondre.")
    driver.press(.function(8), .character("e"), .enter)
    #expect(driver.screen.contains("La Plateforme exhorte ses"), "\(driver.screen)")
    driver.press(.control("s"))
    let decision = try #require(try decisions(driver).first)
    #expect(decision.words(in: .french) == "La Plateforme exhorte ses membres à répondre.")
    #expect(decision.verb == .urges && decision.paragraphs[0].text.en == nil)
    #expect(decision.standing == .proposed)
  }

  @Test("What takes note has neither owner nor deadline, though they are offered")
  func note() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding())
    driver.press(.function(2))
    driver.type("La Plateforme prend note des rapports.")
    driver.press(.control("s"))
    let decision = try #require(try decisions(driver).last)
    #expect(decision.verb == .takesNote && decision.responsible.isEmpty && decision.deadline == nil)
  }

  @Test("A vote needs its count, said below the entry; it is adopted once the count carries")
  func vote() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding())
    driver.press(.function(8), .character("v"), .control("s"))
    #expect(driver.screen.contains(FormWords.needed.fr), "\(driver.screen)")
    driver.type("3")
    driver.press(.tab)
    driver.type("1")
    driver.press(.control("s"))
    let decision = try #require(try decisions(driver).last, "\(driver.screen)")
    #expect(decision.standing.adoption?.votes == Votes(inFavour: 3, against: 1))
    #expect(decision.standing.name == .adoptedAsAmended)
  }

  @Test(
    "An objection hinders consensus, and is withdrawn by the same key; a reservation is entered and lifted")
  func voices() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding())
    driver.press(.character("o"))
    driver.type("mali")
    driver.press(.enter, .control("s"))
    #expect(
      try decisions(driver).last?.standingObjections.map(\.by) == [.organization("mali")], "\(driver.screen)")
    driver.press(.function(8), .control("s"))
    #expect(try decisions(driver).last?.standing == .proposed)
    #expect(driver.screen.contains("Mali"))
    driver.press(.escape, .character("o"), .down, .enter)
    #expect(try decisions(driver).last?.standingObjections.isEmpty == true)
    driver.press(.character("b"), .down, .enter)
    #expect(try decisions(driver).last?.reservations.isEmpty == true)
  }

  @Test("The text is amended, the old wording kept; an untouched translation of changed words goes")
  func amend() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding())
    driver.press(.up, .function(4), .last)
    driver.type(" Bientôt.")
    driver.press(.control("s"))
    let decision = try #require(try decisions(driver).first)
    #expect(decision.words(in: .french).hasSuffix("points focaux. Bientôt."), "\(driver.screen)")
    #expect(decision.versions.count == 1)
    driver.press(.character("v"))
    #expect(driver.screen.contains("{+"))
  }

  @Test("A missing translation filled in is no amendment: no version is kept of it")
  func translate() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding())
    let before = try #require(try decisions(driver).last)
    driver.press(.function(4), .tab)
    driver.type("The Platform requests the chairs to report.")
    driver.press(.control("s"))
    let after = try #require(try decisions(driver).last, "\(driver.screen)")
    #expect(after.words(in: .english) == "The Platform requests the chairs to report.", "\(driver.screen)")
    #expect(after.words(in: .french) == before.words(in: .french) && after.versions == before.versions)
  }

  @Test("Deferred, withdrawn with the consequence named, rejected, reopened")
  func fates() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding())
    driver.press(.character("d"), .control("s"))
    #expect(try decisions(driver).last?.standing.name == .deferred)
    driver.press(.character("u"))
    #expect(try decisions(driver).last?.standing == .proposed)
    driver.press(.delete, .down, .enter, .control("s"))
    #expect(try decisions(driver).last?.standing.name == .rejected)
    driver.press(.character("u"), .delete, .enter)
    #expect(driver.screen.contains("Le projet perd son numéro"))
    driver.press(.enter)
    #expect(try decisions(driver).last?.standing == .proposed, "Enter stands on Cancel")
    driver.press(.delete, .enter, .control("s"))
    #expect(try decisions(driver).last?.standing.name == .withdrawn)
  }

  @Test("Two drafts are merged, one is split into two; numbers follow")
  func mergeAndSplit() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding())
    driver.press(.function(2))
    driver.type("Un.")
    driver.press(.tab, .tab, .tab, .tab, .character("p"), .control("s"))
    #expect(try decisions(driver).last?.standing == .proposed, "\(driver.screen)")
    driver.press(.character("f"), .control("s"))
    let merged = try decisions(driver)
    #expect(merged.map(\.standing.name) == [.adopted, .withdrawn, .proposed], "\(driver.screen)")
    #expect(merged[2].paragraphs.count == 2 && merged[2].reservations.count == 1)
    driver.press(.character("x"), .control("s"))
    let split = try decisions(driver)
    #expect(split.count == 4 && split[2].words(in: .french) == "Un.", "\(driver.screen)")
    #expect(split[3].responsible.count == 2 && split[3].standing == .proposed)
  }

  @Test("Who is responsible and until when is changed; a deadline is typed, or said by its first letter")
  func assign() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding())
    driver.press(.character("a"), .tab)
    driver.type("c")
    driver.press(.control("s"))
    #expect(try decisions(driver).last?.deadline == .ongoing, "\(driver.screen)")
    #expect(Deadline(typed: "next") == .nextPlenary && Deadline(typed: "p") == .nextPlenary)
    #expect(Deadline(typed: "en c") == .ongoing && Deadline(typed: "31/5") == nil)
  }

  @Test("The page of a decision offers the same; once final, a corrigendum and no more amendments")
  func page() throws {
    let reference = DecisionReference(meeting: "mcp-6", decision: "d-3")
    let register = try SampleRegister.held()
    let driver = Driver(register, .french, today: SampleRegister.after, at: .decision(reference))
    let keys = Set(driver.app.screen.offers(driver.app.around).flatMap(\.keys))
    #expect(keys.isSuperset(of: [.function(3), .function(4), .character("a"), .character("i")]))
    #expect(
      keys.isDisjoint(with: [.function(8), .delete, .character("+"), .character("k"), .character("f")]))
  }

  @Test("Paragraphs are lines; where one language has fewer, a blank line holds the place")
  func paragraphs() {
    let both = Text(en: "A\n\nB", fr: "U\nV", original: .french)
    #expect(Paragraphs.list(of: both).map(\.en) == ["A", "B"])
    let partly = Text(en: "\nB", fr: "U\nV", original: .french)
    #expect(Paragraphs.list(of: partly).map(\.en) == ["", "B"])
    #expect(Paragraphs.list(of: Text("U\n\nV\n", in: .french)).map(\.fr) == ["U", "V"])
  }
}
