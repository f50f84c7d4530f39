import Commands
import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// In the room.
extension StumblingTests {
  private func context(after number: Int = 6_000) -> Context {
    .fixed(
      now: Moment(seconds: SessionRegister.day.number * 86_400 + 30_000), today: SessionRegister.day,
      after: number)
  }

  @Test("All present are those who accepted; the others are counted, with why", arguments: Language.allCases)
  func allPresent(_ language: Language) throws {
    var driver = SessionRegister.driver(
      try SessionRegister.convened(), language, at: .attendance("mcp-6"))
    driver.makeOwn()
    let record = try driver.register.meeting("mcp-6")
    let accepted = record.standingInvitations.filter { $0.reply == .accepted }.map(\.party)
    let declined = record.invitations.filter { $0.reply == .declined }.map(\.party)
    try #require(!accepted.isEmpty && !declined.isEmpty)
    driver.press(.function(8))
    let attendance = try driver.register.meeting("mcp-6").attendance
    #expect(Set(attendance.map(\.party)) == Set(accepted))
    let news = driver.app.news?.words ?? ""
    #expect(news.contains("\(accepted.count) pr"), "\(news)")
    #expect(news.contains(FormTitles.doubtDeclined(declined.count)[language]), "\(news)")
    #expect(news.contains(language == .french ? "sans réponse" : "without reply"), "\(news)")
    #expect(driver.lines[22].contains(news.replacing("\u{A0}", with: " ")), "\(driver.screen)")
    #expect(!driver.screen.contains("F8"), "nobody is left who is expected")
  }

  @Test(
    "Where nobody has answered all who are invited are present, but for those whose invitation was withdrawn")
  func allInvited() throws {
    let builder = try SampleRegister.preparing(on: SessionRegister.day)
    try builder.change("mcp-6") { meeting in
      for index in meeting.invitations.indices { meeting.invitations[index].reply = nil }
      meeting.invitations[0].withdrawn = Invitation.Withdrawal(on: SessionRegister.day)
      if let schedule = meeting.timing.schedule { meeting.timing = .inSession(schedule) }
    }
    var driver = SessionRegister.driver(builder.register, at: .attendance("mcp-6"))
    driver.press(.function(8))
    let record = try driver.register.meeting("mcp-6")
    #expect(Set(record.attendance.map(\.party)) == Set(record.standingInvitations.map(\.party)))
    #expect(driver.app.news?.words.contains(FormTitles.doubtWithdrawn(1).fr) == true)
  }

  @Test("What is unfinished is named before the closure, and does not stand in its way")
  func unfinished() throws {
    var driver = SessionRegister.driver(try SessionRegister.opened())
    driver.press(.character("s"), .down, .enter)
    #expect(driver.screen.contains("Non abordés : les points "), "\(driver.screen)")
    #expect(driver.screen.contains("Présence à enregistrer : 7 sièges votants."), "\(driver.screen)")
    driver.press(.control("s"))
    #expect(try driver.register.meeting("mcp-6").timing.name == .held)
    let convened = try SessionRegister.convened()
    try convened.perform(OpenMeeting(meeting: "mcp-6", at: "09:15"), in: context())
    var empty = SessionRegister.driver(convened, .english)
    empty.press(.character("s"), .down, .enter)
    #expect(empty.screen.contains(FormTitles.attendanceMissing.en), "\(empty.screen)")
  }

  @Test("What was merged or split is not amended; what was amended stays so")
  func amended() throws {
    let register = try SessionRegister.opened()
    func draft(_ words: String, _ number: Int) throws -> DecisionReference {
      try register.perform(
        DraftDecision(meeting: "mcp-6", item: "a-4", paragraphs: [Text(fr: words)]),
        in: context(after: number))
      let id = try #require(try register.meeting("mcp-6").decisions.last?.id)
      return DecisionReference(meeting: "mcp-6", decision: id)
    }
    let (one, two, three) = (
      try draft("La Plateforme décide d’une étude.", 6_000), try draft("Elle en fixe la date.", 6_020),
      try draft("Et le lieu.", 6_040)
    )
    try register.perform(MergeDecisions(decision: one, other: two.decision), in: context(after: 6_100))
    #expect(try register.decision(one).1.isAmended == false)
    func preset(_ decision: DecisionReference) throws -> FormValue? {
      try AdoptDecisionForm(decision: decision).content(
        register, Driver(register, .french, today: SessionRegister.day).app.around
      )
      .values[.state]
    }
    #expect(try preset(one) == .choice(FormField.no))
    try register.perform(
      AmendDecision(decision: three, paragraphs: [Text(fr: "Et la ville.")]), in: context(after: 6_200))
    #expect(try preset(three) == .choice(FormField.yes))
    try register.perform(MergeDecisions(decision: one, other: three.decision), in: context(after: 6_300))
    #expect(try preset(one) == .choice(FormField.yes))
  }

  @Test(
    "An adoption is told with the number of the decision, as it stands on the screen",
    arguments: Language.allCases)
  func adoptedNumber(_ language: Language) throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding(), language)
    try driver.press(.down) {
      $0.app.selectedWords.contains { $0.contains("2") && $0.contains(SessionWords.draft(2)[language]) }
    }
    driver.press(.function(8), .control("s"))
    let number = Phrase(en: "✓ Decision adopted – decision 2", fr: "✓ Décision adoptée – décision\u{A0}2")
    #expect(driver.app.news?.words.hasPrefix(number[language]) == true, "\(driver.screen)")
    driver.press(.function(2))
    driver.type("It is so.")
    driver.press(.control("s"))
    #expect(driver.app.news?.words.contains(SessionWords.draft(3)[language]) == true, "\(driver.screen)")
  }

  @Test("The wall names the meeting and the item; one key leads there and back")
  func wall() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding())
    try driver.press(.down) { $0.app.selectedWords.contains { $0.contains("projet") } }
    driver.press(.function(3))
    #expect(driver.lines[1].contains("6e plénière ordinaire de la"), "\(driver.screen)")
    #expect(driver.lines[2].contains("Point "), "\(driver.screen)")
    driver.press(.function(3))
    #expect(driver.app.screen.place == .session("mcp-6"))
  }

  @Test(
    "Enter takes what is marked, and goes on at once where only one is asked for; empty it always goes on")
  func enter() throws {
    var driver = SessionRegister.driver(try SessionRegister.opened())
    driver.press(.function(2), .tab, .tab)
    try driver.press(.tab) { $0.app.layers.last?.form?.focusedField == .responsible }
    #expect(driver.screen.contains(FormWords.manyHint.fr.replacing("\u{A0}", with: " ")), "\(driver.screen)")
    driver.type("mali")
    driver.press(.enter)
    #expect(driver.app.layers.last?.form?.focusedField == .responsible)
    driver.press(.enter)
    #expect(driver.app.layers.last?.form?.focusedField == .deadline)
    while driver.app.layers.last?.form?.focusedField != .item { driver.press(.tab) }
    #expect(
      driver.screen.contains(FormWords.lookupHint.fr.replacing("\u{A0}", with: " ")), "\(driver.screen)")
    driver.press(.enter)
    #expect(driver.app.layers.last?.form?.focusedField == .remark)
    driver.press(.backTab)
    driver.type("feuille")
    driver.press(.enter)
    #expect(driver.app.layers.last?.form?.focusedField == .remark, "\(driver.screen)")
  }

  @Test("The phrase of a verb stands in both languages at once, and what nobody went on with is no text")
  func phrases() throws {
    var driver = SessionRegister.driver(try SessionRegister.opened())
    driver.press(.function(2), .function(8))
    let verbs = OperativeVerb.allCases.map(\.phrase.fr)
    let first = try #require(verbs.first)
    driver.press(.enter)
    func sides() throws -> Text {
      guard case .text(let text)? = driver.app.layers.last?.form?.values[.text] else { return Text() }
      return text
    }
    #expect(try sides().fr?.contains(first) == true && sides().en?.isEmpty == false, "\(driver.screen)")
    driver.press(.function(8), .down, .enter)
    #expect(try sides().fr?.contains(verbs[1]) == true, "\(driver.screen)")
    #expect(try sides().en?.contains(OperativeVerb.allCases[1].phrase.en) == true, "\(driver.screen)")
    driver.type("une étude.")
    driver.press(.control("s"))
    let text = try driver.register.meeting("mcp-6").decisions.last?.paragraphs.first?.text
    #expect(text?.fr?.hasSuffix("une étude.") == true && text?.en == nil)
  }

  @Test(
    "The voting seats of the day stay those of the page of attendance, whatever becomes of them afterwards")
  func seatsOfTheDay() throws {
    let register = try SessionRegister.closed()
    let seats = try register.body("mcp").seats.filter { $0.holder == .organization("mali") }
    let seat = try #require(seats.first { $0.isVoting })
    let before = SessionRegister.driver(register, at: .attendance("mcp-6")).lines
    try register.perform(
      EditSeat(body: "mcp", seat: seat.id, votes: .to(false)), in: context(after: 6_400))
    let driver = SessionRegister.driver(register, at: .attendance("mcp-6"))
    #expect(driver.lines[1...13] == before[1...13], "\(driver.screen)")
  }

  @Test("Where an objection stands it is named, and the first method offered is one that it does not exclude")
  func objected() throws {
    let register = try SessionRegister.manifold()
    let seat = try #require(
      try register.meeting("mcp-6").decisions.first { !$0.standingObjections.isEmpty })
    var driver = SessionRegister.driver(
      register, at: .decision(DecisionReference(meeting: "mcp-6", decision: seat.id)))
    driver.press(.function(8))
    #expect(driver.screen.contains("Une objection est maintenue (Mali)"), "\(driver.screen)")
    #expect(driver.app.layers.last?.form?.values[.method] == .choice(AdoptionMethod.vote.rawValue))
  }

  @Test("Before closure only what was adopted is said to get a symbol")
  func symbolsAtClosure() throws {
    var driver = SessionRegister.driver(try SessionRegister.deciding(), .english)
    driver.press(.character("s"), .down, .enter)
    #expect(driver.screen.contains("The decision adopted gets its final symbol."), "\(driver.screen)")
  }

  @Test("A reply is told with who replied")
  func reply() throws {
    var driver = try Scene.meetingConvened.driver(.french)
    try driver.goDown { $0 == "Mali" }
    driver.press(.function(4), .control("s"))
    #expect(driver.app.news?.words.contains("– Mali") == true, "\(driver.screen)")
  }
}
