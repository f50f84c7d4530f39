import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Who is invited, what they answer, whom they send, and the papers they wait for.
@Suite("Invitations, replies and documents") struct InvitationFormsTests {
  private func prepared(_ place: Place = .today) throws -> Driver {
    Driver(try SampleRegister.prepared(), .french, today: SampleRegister.before, at: place)
  }

  /// Goes down until what Enter does is this.
  private func goTo(_ hint: String, _ driver: inout Driver) throws {
    for _ in 0..<80 where !driver.lines[22].contains(hint) { driver.press(.down) }
    try #require(driver.lines[22].contains(hint), "\(driver.screen)")
  }

  @Test("Enter on the preparation asks who has no invitation yet, and marks them as sent")
  func sent() throws {
    var driver = try prepared()
    try goTo("qui n’a pas encore son invitation ?", &driver)
    driver.press(.enter, .control("s"))
    let invitations = try driver.register.meeting("mcp-6").invitations
    #expect(invitations.allSatisfy { $0.sent != nil })
    #expect(invitations.count { $0.sent == SampleRegister.before } > 0)
  }

  @Test("one step lists every seat in office")
  func invited() throws {
    var driver = Driver(
      try SampleRegister.prepared(), .english, today: SampleRegister.before, at: .meeting("sec-1"))
    for _ in 0..<40 where !driver.lines[23].contains("F2 Invite") { driver.press(.down) }
    driver.press(.function(2), .control("s"))
    let meeting = try driver.register.meeting("sec-1")
    let seats = InvitationRule.invitees(of: try driver.register.body("mcp-security"), on: "2026-12-09")
    #expect(meeting.invitations.map(\.party) == seats.map(\.party))
    #expect(meeting.invitations.allSatisfy { $0.sent == nil })
  }

  @Test("a delegation is typed a person a line; one who is known is meant, titles in the other language stay")
  func reply() throws {
    var driver = try prepared()
    try goTo("qui n’a pas encore répondu ?", &driver)
    driver.press(.enter, .enter)
    let form = try #require(driver.app.layers.last?.form?.form.form as? RecordReplyForm)
    // Nobody is said to have accepted who has not.
    driver.press(.control("s"))
    #expect(driver.app.layers.last?.form != nil)
    driver.press(.right, .tab, .tab)
    driver.type("S.E. M. Ali Bako, Ministre du plan")
    driver.press(.enter)
    driver.type("Fati Oumarou")
    driver.press(.control("s"))
    let invitation = try #require(try driver.register.meeting("mcp-6").invitation(of: form.party))
    #expect(invitation.reply == .accepted)
    #expect(invitation.delegation.map(\.name) == ["S.E. M. Ali Bako", "Fati Oumarou"])
    #expect(invitation.delegation.map(\.head) == [true, nil])
    #expect(invitation.delegation[0].title == Text("Ministre du plan", in: .french))
  }

  @Test("lines that are as they were keep their delegates")
  func keptDelegates() throws {
    let known = [
      Delegate(
        id: "p-1", person: "awa", name: "Awa Ba", title: Text(en: "Minister", fr: "Ministre"), head: true)
    ]
    let register = FixedRegister(people: [Person(id: "ali", name: "Ali Bako")])
    let words = DelegationText.words(known, .french)
    #expect(words == "Awa Ba, Ministre / Minister")
    let read = try DelegationText.delegates("Ali Bako\n\n" + words, known: known, .french, register)
    #expect(read.map(\.name) == ["Ali Bako", "Awa Ba"])
    #expect(read.map(\.head) == [true, false])
    #expect(read[0].person == "ali")
    #expect(read[1].person == "awa")
    #expect(read[1].title?.en == "Minister")
  }

  @Test("a title is typed in both languages, apart by a stroke; one of the other language alone stays")
  func titlesInBothLanguages() throws {
    let register = FixedRegister()
    let line = "Awa Ba, Directrice, bureau Nord/Sud / Director, North/South office"
    let read = try DelegationText.delegates(line + "\nAli Bako, / Adviser", known: [], .french, register)
    #expect(
      read[0].title
        == Text(en: "Director, North/South office", fr: "Directrice, bureau Nord/Sud", original: .french))
    #expect(read[1].title == Text("Adviser", in: .english))
    let known = read.map { Delegate(id: "p-1", name: $0.name, title: $0.title) }
    #expect(DelegationText.words(known, .french) == line + "\nAli Bako, / Adviser")
  }

  @Test("a reminder to all who have not replied is one act")
  func reminded() throws {
    var driver = try prepared(.meeting("mcp-6"))
    for _ in 0..<60 where !driver.lines[23].contains("c Relancer") { driver.press(.down) }
    driver.press(.character("a"), .down, .down, .enter, .tab)
    driver.type("Appel au point focal")
    driver.press(.control("s"))
    let meeting = try driver.register.meeting("mcp-6")
    #expect(!meeting.awaited.isEmpty)
    for invitation in meeting.awaited {
      #expect(invitation.log.last?.kind == .reminder)
      #expect(invitation.log.last?.note == "Appel au point focal")
    }
    driver.press(.control("z"))
    #expect(try driver.register.meeting("mcp-6").awaited.allSatisfy { $0.log.last?.kind != .reminder })
  }

  @Test("a report that is missing is added with its group and its day")
  func report() throws {
    var driver = try prepared()
    try goTo("quel rapport manque ?", &driver)
    driver.press(.enter, .enter, .control("s"))
    let meeting = try driver.register.meeting("mcp-6")
    let added = try #require(meeting.documents.last)
    #expect(added.kind == .report)
    #expect(added.from == .body("mcp-development"))
    #expect(added.due == "2026-12-22")
    #expect(added.languages == .init(en: .awaited, fr: .awaited))
    #expect(added.symbol == "MCP/6/Doc.3")
  }

  @Test("F8 on a document takes its next step; the chair’s notes have no symbol and their own line")
  func documents() throws {
    var driver = try prepared(.meeting("mcp-6"))
    for _ in 0..<80 where !driver.lines[23].contains("F8 État") { driver.press(.down) }
    driver.press(.function(8), .control("s"))
    #expect(try driver.register.meeting("mcp-6").documents[0].languages == .init(en: .ready, fr: .ready))
    var notes = try prepared()
    try goTo("les éléments de langage", &notes)
    notes.press(.enter, .control("s"))
    let added = try #require(try notes.register.meeting("mcp-6").documents.last)
    #expect(added.kind == .speakingNotes)
    #expect(added.symbol == nil)
  }

  @Test("every line of the preparation that is not done leads somewhere", arguments: Language.allCases)
  func leads(_ language: Language) throws {
    let driver = Driver(try SampleRegister.prepared(), language, today: SampleRegister.before)
    let wording = Wording(driver.register, driver.app.around)
    let meeting = try driver.register.meeting("mcp-6")
    let lines = try #require(try PreparationLines.of(meeting, driver.register, wording))
    #expect(lines.count == 9)
    for line in lines where line.mark.text != "✓" {
      #expect(line.place != nil || !line.offers.isEmpty, "\(line.cells.first?.text ?? "")")
    }
  }
}
