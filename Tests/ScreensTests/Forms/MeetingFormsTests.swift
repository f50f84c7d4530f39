import Commands
import Domain
import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// A meeting from its date to its convening, by keys.
@Suite("Planning and preparing a meeting") struct MeetingFormsTests {
  private func prepared(_ place: Place = .meeting("mcp-6"), _ language: Language = .french) throws -> Driver {
    Driver(try SampleRegister.prepared(), language, today: SampleRegister.before, at: place)
  }

  @Test("a body that is chosen brings the day its cadence proposes, and undo takes the meeting back")
  func proposal() throws {
    var driver = Driver(
      try SampleRegister.starter(), .french, today: SampleRegister.before, at: .meetings)
    driver.press(.function(2))
    #expect(driver.screen.contains("Date proposée selon la périodicité (PMC) : mardi 30 mars 2027"))
    driver.type("pmc")
    driver.press(.enter)
    #expect(driver.screen.contains("30 mars 2027"))
    driver.press(.control("s"))
    let meeting = try driver.register.meeting("mcp-6")
    #expect(meeting.timing.schedule?.date == "2027-03-30")
    #expect(meeting.ordinal == 6)
    driver.press(.control("z"))
    #expect(throws: RegisterError.noSuchRecord(.meeting, "mcp-6")) { try driver.register.meeting("mcp-6") }
  }

  @Test("the selected day of the calendar and the line that is to plan fill the form in")
  func filledIn() throws {
    var month = Driver(
      try SampleRegister.starter(), .english, today: SampleRegister.before, at: .month(year: 2027, month: 5))
    month.press(.right, .function(2))
    #expect(month.screen.contains("2 May 2027"))
    var today = Driver(try SampleRegister.starter(), .english, today: SampleRegister.before)
    try today.press(.down) { !$0.app.screen.offers($0.app.around).isEmpty }
    today.press(.function(2), .control("s"))
    #expect(try today.register.meeting("mcp-6").timing.schedule?.date == "2027-03-30")
  }

  @Test("what ends before it begins is said below the field")
  func refused() throws {
    var driver = try prepared(.meetings, .english)
    driver.press(.function(4))
    try driver.press(.tab, until: "End time")
    try #require(driver.app.layers.last?.form != nil)
    driver.press(.escape)
    #expect(driver.app.layers.isEmpty)
    #expect(
      throws: RegisterError.invalid(.to, .endsBeforeItBegins),
      performing: { try self.submit(EditMeetingForm(meeting: "mcp-6"), [.to: .line("11 Jan 2027")], driver) })
  }

  @Test("edited, a meeting keeps what was not touched, and lets go of hours that were emptied")
  func edited() throws {
    let driver = try prepared()
    let register = try submit(
      EditMeetingForm(meeting: "mcp-6"),
      [.time: .line(""), .place: .text(Text(en: "N’Djamena", fr: "N’Djaména")), .replyBy: .line("22/12")],
      driver)
    let meeting = try register.meeting("mcp-6")
    #expect(meeting.timing.schedule == Schedule(date: "2027-01-12", zone: "Africa/Ndjamena"))
    #expect(meeting.venue?.place?.fr == "N’Djaména")
    #expect(meeting.replyBy == "2026-12-22")
    #expect(meeting.agenda == (try driver.register.meeting("mcp-6").agenda))
  }

  @Test("moved to another day, it is postponed")
  func moved() throws {
    var driver = try prepared()
    driver.press(.character("t"))
    driver.press(.control("u"))
    driver.type("26/1")
    driver.press(.control("s"))
    let timing = try driver.register.meeting("mcp-6").timing
    #expect(timing.name == .postponed)
    #expect(timing.schedule?.date == "2027-01-26")
  }

  @Test("cancelling stands on keeping the meeting, and needs a reason")
  func cancelled() throws {
    var driver = try prepared()
    driver.press(.delete)
    #expect(driver.screen.contains("La maintenir"))
    driver.press(.enter)
    #expect(driver.app.layers.isEmpty)
    driver.press(.delete, .tab)
    driver.press(.control("s"))
    #expect(driver.app.layers.last?.form != nil)
    driver.type("Présidence indisponible")
    driver.press(.control("s"))
    #expect(try driver.register.meeting("mcp-6").timing.name == .cancelled)
  }

  @Test("convening lets the invitations leave in the same act")
  func convened() throws {
    let driver = try prepared()
    #expect(throws: RegisterError.self) {
      try ConveneMeetingForm(meeting: "ts-1").content(driver.register, driver.app.around)
    }
    var room = try prepared()
    room.press(.function(8))
    try #require(room.app.layers.last?.form != nil, "\(room.screen)")
    room.type("1/12")
    room.press(.control("s"))
    let meeting = try room.register.meeting("mcp-6")
    #expect(meeting.timing.name == .convened)
    #expect(meeting.invitations.allSatisfy { $0.sent != nil })
    room.press(.control("z"))
    #expect(try room.register.meeting("mcp-6") == (try driver.register.meeting("mcp-6")))
  }

  @Test(
    "an ordinary meeting may bear another number than the next; one that is taken, or none, is said below")
  func ordinal() throws {
    let driver = Driver(
      try SampleRegister.starter(), .english, today: SampleRegister.before, at: .meetings)
    let form = ScheduleMeetingForm(body: "mcp")
    let register = try submit(form, [.ordinal: .line("9"), .date: .line("12/1/2027")], driver)
    #expect(try register.meeting("mcp-9").ordinal == 9)
    #expect(
      throws: RegisterError.invalid(.ordinal, .outOfRange("0", from: 1, to: 9999)),
      performing: { try self.submit(form, [.ordinal: .line("0"), .date: .line("12/1/2027")], driver) })
    #expect(throws: RegisterError.refused(.ordinalTaken("mcp", 5, by: "mcp-5"))) {
      try self.submit(form, [.ordinal: .line("5"), .date: .line("12/1/2027")], driver)
    }
  }

  @Test(
    "a document keeps what was not touched, and lets go of its point, symbol and date when they are emptied")
  func document() throws {
    let driver = try prepared()
    let before = try #require(try driver.register.meeting("mcp-6").documents.first)
    let form = EditDocumentForm(meeting: "mcp-6", document: before.id)
    let dated = try submit(
      form, [.dated: .line("mars 2027"), .kind: .choice("note"), .symbol: .line("S/2027/1")], driver)
    let known = try #require(try dated.meeting("mcp-6").document(before.id))
    #expect(known.dated == "2027-03" && known.kind == .note && known.symbol == "S/2027/1")
    #expect(known.title == before.title && known.from == before.from && known.languages == before.languages)
    let emptied = try submit(
      form, [.symbol: .line(""), .item: .references([]), .organization: .references([])], driver)
    let bare = try #require(try emptied.meeting("mcp-6").document(before.id))
    #expect(bare.symbol == nil && bare.from == nil && bare.kind == before.kind)
    #expect(try emptied.meeting("mcp-6").agenda.allSatisfy { !$0.documents.contains(before.id) })
  }

  private func submit(
    _ form: some OfficerForm, _ entries: [Field: FormValue], _ driver: Driver
  ) throws(RegisterError) -> any Register {
    let content = try form.content(driver.register, driver.app.around)
    var values = content.values
    for (field, value) in entries { values[field] = value }
    let submission = Submission(
      form: AnyForm(form), values: values, initial: content.values, seen: content.seen,
      language: driver.app.around.language, about: content.title)
    let register = driver.register.copy()
    do throws(SubmissionRefusal) {
      _ = try submission.perform(on: register, in: Context.fixed(today: driver.app.around.today))
    } catch {
      throw error.error
    }
    return register
  }

  @Test("the form says what the body has planned already, once the body is known")
  func planned() throws {
    var driver = try Scene.meetings.driver(.french)
    driver.press(.function(2))
    #expect(!driver.screen.contains("Déjà au calendrier"), "\(driver.screen)")
    driver.type("PMC")
    driver.press(.enter)
    #expect(
      driver.screen.contains("Déjà au calendrier : 6e plénière ordinaire de la PMC, 12 janvier 2027"),
      "\(driver.screen)")
  }
}
