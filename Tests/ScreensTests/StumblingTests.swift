import Commands
import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What officers stumbled over who worked with the program for the first time.
@Suite("Where new users stumbled")
struct StumblingTests {
  private static func at(_ day: CalendarDay, after number: Int = 5_000) -> Context {
    .fixed(now: Moment(seconds: day.number * 86_400 + 30_000), today: day, after: number)
  }

  @Test("A decision entered afterwards was taken on the day of the sitting")
  func adoptionDay() throws {
    let register = try SessionRegister.opened()
    let late = Self.at("2027-02-01")
    try register.perform(
      DraftDecision(meeting: "mcp-6", item: "a-4", paragraphs: [Text(en: "It is so.")]), in: late)
    let id = try #require(try register.meeting("mcp-6").decisions.last?.id)
    let reference = DecisionReference(meeting: "mcp-6", decision: id)
    try register.perform(AdoptDecision(decision: reference, method: .consensus), in: late)
    let standing = try register.meeting("mcp-6").decisions.last?.standing
    #expect(standing == .adopted(Adoption(method: .consensus, on: "2027-01-12")))
  }

  @Test("A meeting that sits is on the first screen whatever the day, and so is the next one however far")
  func today() throws {
    let sitting = Driver(try SessionRegister.deciding(), .french, today: "2026-09-01")
    #expect(sitting.lines[2].contains("6e plénière") && sitting.lines[2].contains("en séance"))
    let far = Driver(try SampleRegister.prepared(), .french, today: "2026-07-01")
    #expect(far.lines[2].contains("6e plénière"), "\(far.screen)")
    #expect(!far.screen.contains(ScreenWords.noMeetingAhead.fr))
  }

  @Test("Replies that came together are noted together: all who have not answered accept")
  func replies() throws {
    var driver = try Scene.meetingAhead.driver(.french)
    let awaited = try driver.register.meeting("mcp-6").awaited.count
    #expect(awaited > 1)
    driver.perform(.fill(AnyForm(RecordRepliesForm(meeting: "mcp-6"))))
    driver.press(.control("s"))
    let meeting = try driver.register.meeting("mcp-6")
    #expect(meeting.awaited.isEmpty && meeting.standingInvitations.contains { $0.reply == .declined })
    driver.press(.control("z"))
    #expect(try driver.register.meeting("mcp-6").awaited.count == awaited)
  }

  @Test("An item that was concluded hands on to the next one")
  func concluded() throws {
    var driver = Driver(
      try SessionRegister.opened(), .english, today: SessionRegister.day, at: .session("mcp-6"))
    driver.press(.home, .function(8))
    let items = try driver.register.meeting("mcp-6").numberedAgenda.map(\.item)
    #expect(items[0].state == .discussed || items[0].state == .adopted, "\(driver.screen)")
    driver.press(.function(8))
    if try driver.register.meeting("mcp-6").numberedAgenda[0].item.state != .concluded {
      driver.press(.function(8))
    }
    #expect(try driver.register.meeting("mcp-6").numberedAgenda[0].item.state == .concluded)
    driver.press(.function(8))
    #expect(try driver.register.meeting("mcp-6").numberedAgenda[1].item.state == .discussed)
  }

  @Test("The palette finds what can be done here, and does it", arguments: Language.allCases)
  func palette(_ language: Language) throws {
    var driver = try Scene.meetingAhead.driver(language)
    driver.press(.control("p"))
    driver.type(FormTitles.relateMeetingsHelp[language])
    #expect(driver.screen.contains(FrameWords.here[language]), "\(driver.screen)")
    driver.press(.enter)
    #expect(driver.app.layers.last?.form?.form.name == RelateMeetingForm.name)
  }

  @Test("Words typed while a button has the keys go where they are needed, never to what lies below")
  func letters() throws {
    var driver = try Scene.minutesCirculated.driver(.english)
    driver.press(.character("u"))
    driver.type("Error in item 3")
    #expect(driver.app.layers.count == 1)
    #expect(driver.screen.contains("Error in item 3"), "\(driver.screen)")
    driver.press(.control("s"))
    #expect(try driver.register.meeting("mcp-6").minutes?.standing == .draft)
  }

  @Test("Back from an entry one comes to the other language of the title before it")
  func backwards() throws {
    var driver = try Scene.agenda.driver(.french)
    driver.press(.function(2))
    driver.press(.tab)
    #expect(driver.app.layers.last?.form?.focusedSide == 1)
    driver.press(.tab, .backTab)
    #expect(driver.app.layers.last?.form?.focusedSide == 1)
    driver.press(.backTab)
    #expect(driver.app.layers.last?.form?.focusedSide == 0)
  }

  @Test("A deadline before the meeting is refused in words that fit")
  func deadline() throws {
    let register = try SessionRegister.opened()
    let draft = DraftDecision(
      meeting: "mcp-6", paragraphs: [Text(en: "It is so.")], deadline: .date("2026-12-01"))
    let error = #expect(throws: RegisterError.self) { try register.perform(draft, in: Self.at("2027-01-12")) }
    #expect(error?.advice(Names(register)).explanation.en.contains("before the meeting of 12") == true)
  }

  @Test(
    "Where the minutes of the meeting before are on the agenda, they are approved, on the day of the sitting")
  func previousMinutes() throws {
    let builder = SampleBuilder(try SampleRegister.circulated().trees, today: "2027-08-30")
    try builder.run(
      ScheduleMeeting(
        body: "mcp", id: "mcp-7", date: "2027-09-01", start: "09:00", place: Text(en: "Niamey", fr: "Niamey"))
    )
    try builder.run(EditMeeting(meeting: "mcp-7", chair: .to(MeetingChair(party: .organization("chad")))))
    try builder.run(CarryAgenda(meeting: "mcp-7"))
    try builder.run(ConveneMeeting(meeting: "mcp-7"))
    try builder.run(OpenMeeting(meeting: "mcp-7", at: "09:00", on: "2027-09-01"))
    try approvedFromTheRoom(builder)
    var driver = Driver(builder.register, .french, today: "2027-09-03", at: .agenda("mcp-7"))
    try driver.press(.down) { $0.lines.contains { $0.contains("►") && $0.contains("compte rendu") } }
    driver.press(.function(8), .enter)
    #expect(driver.app.layers.last?.form?.form.name == ApproveMinutesForm.name, "\(driver.screen)")
    driver.press(.control("s"))
    let standing = try driver.register.meeting("mcp-6").minutes?.standing
    #expect(standing == .approved(on: "2027-09-01", how: .atMeeting("mcp-7")), "\(driver.screen)")
  }

  /// In the room too the item asks for the approval before it is concluded.
  private func approvedFromTheRoom(_ builder: SampleBuilder) throws {
    var driver = Driver(builder.register, .french, today: "2027-09-01", at: .session("mcp-7"))
    driver.press(.function(8))
    try driver.press(.down) { $0.lines.contains { $0.contains("►") && $0.contains("compte rendu") } }
    driver.press(.character("c"), .down, .enter)
    let item = { try driver.register.meeting("mcp-7").agenda.first { $0.kind == .previousMinutes } }
    #expect(try item()?.state == .concluded, "\(driver.screen)")
    driver.press(.control("z"), .home)
    try driver.press(.down) { $0.lines.contains { $0.contains("►") && $0.contains("compte rendu") } }
    driver.press(.character("c"), .enter)
    #expect(driver.app.layers.last?.form?.form.name == ApproveMinutesForm.name, "\(driver.screen)")
  }

  @Test("Escape says where there is nothing to close, and a filtered list how many of its lines are left")
  func nothingToClose() throws {
    var driver = try Scene.meetings.driver(.french)
    driver.press(.escape)
    #expect(driver.screen.contains(FrameWords.nothingToClose.fr))
    driver.press(.function(7))
    driver.type("5e")
    #expect(driver.lines.contains { $0.contains("1 / ") }, "\(driver.screen)")
  }

  @Test("A letter that opens no menu leaves the tour as it is")
  func tourStays() throws {
    var driver = try Scene.today.driver(.french)
    driver.perform(.tour)
    driver.press(.alt("ù"))
    #expect(!driver.app.layers.isEmpty)
    driver.press(.function(9))
    #expect(driver.app.layers.isEmpty && driver.app.menu.isOpen)
    #expect(driver.screen.contains(TourWords.later.fr), "\(driver.screen)")
  }

  @Test("An undo names the organisation as people do")
  func undoNames() throws {
    var driver = try Scene.meetingAhead.driver(.english)
    driver.makeOwn()
    try driver.register.perform(
      RecordReply(meeting: "mcp-6", party: .organization("eu"), reply: .accepted), in: Self.at("2026-12-01"))
    let act = try #require(
      try driver.register.history(HistoryQuery(record: nil, limit: 1, offset: 0)).rows.first)
    #expect(UndoForm.words(of: act, driver.register, driver.app.around).hasSuffix("EU"))
  }

  @Test("The history names a point of the agenda in the reader's language", arguments: Language.allCases)
  func pointsInOwnLanguage(language: Language) throws {
    var driver = try Scene.meetingAhead.driver(language)
    driver.makeOwn()
    let item = try #require(try driver.register.meeting("mcp-6").agenda.first)
    try driver.register.perform(
      ChangeAgendaItemState(meeting: "mcp-6", item: item.id, to: .withdrawn), in: Self.at("2026-12-01"))
    let act = try #require(
      try driver.register.history(HistoryQuery(record: nil, limit: 1, offset: 0)).rows.first)
    let words = UndoForm.words(of: act, driver.register, driver.app.around)
    #expect(words.hasSuffix("1 " + item.title.best(for: language)), "\(words)")
  }

  @Test("Where the keys go to the pane below, the selected line above has a smaller mark")
  func pointers() throws {
    var driver = try Scene.minutesDrafted.driver(.french)
    driver.press(.down, .down)
    #expect(driver.screen.contains("volet du bas"), "\(driver.screen)")
    driver.press(.tab)
    #expect(driver.lines.count { $0.contains("►") } == 1, "\(driver.screen)")
    #expect(driver.lines.contains { $0.contains("›") }, "\(driver.screen)")
  }

  @Test("F4 edits a section of the minutes from wherever one stands, and a key without effect says so")
  func editFromAnywhere() throws {
    var driver = try Scene.minutesDrafted.driver(.french)
    driver.press(.tab, .function(4))
    #expect(driver.screen.contains("Quelle rubrique"), "\(driver.screen)")
    driver.press(.enter)
    #expect(driver.app.layers.last?.form?.form.name == EditMinutesSectionForm.name)
    var final = try Scene.minutesApproved.driver(.french)
    final.press(.tab, .function(4))
    #expect(final.screen.contains(MinutesWords.isFinal.fr), "\(final.screen)")
    var history = try Scene.history.driver(.french)
    history.press(.function(2))
    #expect(history.screen.contains("F2 n’a pas d’effet ici"), "\(history.screen)")
  }

  @Test("A decision that nobody answers for says so, and several bodies are named as far as there is room")
  func responsible() throws {
    let register = try SessionRegister.opened()
    let context = Self.at("2027-01-12")
    try register.perform(
      DraftDecision(
        meeting: "mcp-6", item: "a-4", verb: .requests, paragraphs: [Text(en: "It is so.")],
        deadline: .ongoing),
      in: context)
    let id = try #require(try register.meeting("mcp-6").decisions.last?.id)
    let reference = DecisionReference(meeting: "mcp-6", decision: id)
    try register.perform(AdoptDecision(decision: reference, method: .consensus), in: context)
    let driver = Driver(register, .french, today: "2027-01-12", at: .decisions(.open))
    #expect(driver.screen.contains(ScreenWords.nobodyResponsible.fr), "\(driver.screen)")
    let several = try Scene.followUp.driver(.english, size: Size(columns: 120, rows: 40))
    #expect(several.lines.contains { $0.contains("Dec.5") && $0.contains(", ") }, "\(several.screen)")
    #expect(!several.screen.contains("parties"))
  }

  @Test("A meeting is changed in the order in which it was planned")
  func order() throws {
    let driver = try Scene.meetingAhead.driver(.french)
    let meeting = try driver.register.meeting("mcp-6")
    let planned = try ScheduleMeetingForm(body: meeting.body).content(driver.register, driver.app.around)
    let changed = try EditMeetingForm(meeting: "mcp-6").content(driver.register, driver.app.around)
    let known = planned.fields.map(\.field).filter { field in changed.fields.contains { $0.field == field } }
    #expect(changed.fields.map(\.field).filter(known.contains) == known && known.count > 8)
  }

  @Test("What lies on a medium that takes no writing is to be copied, whatever one’s rights")
  func readOnlyMedium() {
    let advice = StorageAdvice.readOnly("/media/cdrom/register", errno: 30)
    #expect(advice.remedy.en.contains("copy") && !advice.remedy.en.contains("Ask"))
    #expect(advice.remedy.fr.contains("support") && advice.remedy.fr.contains("copie"))
    #expect(StorageAdvice.readOnly("/srv/register", errno: 13).remedy.en.contains("right"))
  }

  @Test("The clocks of a meeting follow its place, and others are chosen by the beginning of their city")
  func zoneOfThePlace() throws {
    var driver = try Scene.meetings.driver(.french)
    driver.perform(.fill(AnyForm(ScheduleMeetingForm(body: "mcp", day: "2027-01-12", kind: .working))))
    driver.go(to: .place, by: .tab)
    driver.type("N'Djamena, hôtel Ledger")
    driver.go(to: .zone, by: .tab)
    #expect(driver.screen.contains("Africa/Ndjamena"), "\(driver.screen)")
    driver.type("bama")
    #expect(driver.screen.contains("Africa/Bamako"), "\(driver.screen)")
    driver.press(.enter)
    driver.go(to: .place, by: .backTab)
    driver.type("N’Djamena")
    driver.press(.control("s"))
    let planned = try driver.register.meetings(MeetingQuery(body: "mcp", kinds: [.working])).rows.first
    #expect(planned?.schedule?.zone == "Africa/Bamako", "\(driver.screen)")
  }

  @Test("The palette finds a thing by the beginning of the symbol that the screens show")
  func symbols() throws {
    var driver = try Scene.betweenMeetings.driver(.french)
    driver.press(.control("p"))
    driver.type("mcp/bm-2027/dec.1")
    #expect(driver.screen.contains("MCP/BM-2027/Dec.1"), "\(driver.screen)")
    driver.press(.enter)
    #expect(driver.app.screen.place == .decision(try SampleSilence.text(0)), "\(driver.screen)")
    var sitting = try Scene.sessionManifold.driver(.english)
    sitting.press(.control("p"))
    sitting.type("MCP/6/Dec.")
    #expect(sitting.screen.contains("MCP/6/Dec.1"), "\(sitting.screen)")
  }
}

extension Driver {
  /// Goes through the form until the entry has the keys.
  fileprivate mutating func go(to field: Field, by key: Key) {
    for _ in 0..<30 where app.layers.last?.form?.focusedField != field { press(key) }
  }
}
