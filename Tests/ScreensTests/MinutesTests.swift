import CanonicalJSON
import Commands
import Domain
import Localization
import Papers
import Storage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Minutes in the terminal") struct MinutesTests {
  private static let meeting: MeetingID = "mcp-6"

  private func driver(
    _ register: MemoryRegister, _ language: Language = .english, on day: CalendarDay = SampleRegister.after,
    at place: Place = .minutes(Self.meeting), size: Size = Size(columns: 80, rows: 24)
  ) -> Driver { Driver(register, language, today: day, at: place, size: size) }

  private func minutes(_ driver: Driver) throws -> Minutes {
    try #require(try driver.register.meeting(Self.meeting).minutes)
  }

  private func opening(_ register: MemoryRegister) throws -> MinutesSectionReference {
    let minutes = try #require(try register.meeting(Self.meeting).minutes)
    let section = try #require(minutes.sections.first { $0.kind == .opening })
    return MinutesSectionReference(meeting: Self.meeting, section: section.id)
  }

  private func generated(_ driver: Driver, _ reference: MinutesSectionReference) throws -> Text {
    let all = try MinutesSectionWords.all(
      of: reference.meeting, from: driver.register, asOf: SampleRegister.after)
    return try #require(all.first { $0.section.id == reference.section }).generated
  }

  // MARK: The way

  @Test("F8 leads from the first draft to approval, each step in its form or at once")
  func way() throws {
    var driver = driver(try SampleRegister.held())
    driver.press(.function(8))
    #expect(try minutes(driver).standing == .draft)
    #expect(driver.screen.contains("Opening"))
    driver.press(.function(8), .control("s"))
    #expect(try minutes(driver).sentToChair == SampleRegister.after)
    driver.press(.function(8))
    while try minutes(driver).standing == .draft {
      let count = try minutes(driver).clearances.count
      if driver.app.layers.last?.form == nil { driver.press(.enter) }
      driver.press(.control("s"))
      try #require(try minutes(driver).clearances.count == count + 1, "\(driver.screen)")
      if try minutes(driver).standing == .draft { driver.press(.function(8)) }
    }
    driver.press(.function(8), .control("s"))
    let until = try #require(try minutes(driver).commentsUntil)
    #expect(driver.screen.contains("left"))
    // Silence has not approved yet, and no later meeting has begun: there is no next step.
    driver.press(.function(8))
    #expect(driver.app.layers.isEmpty)

    var later = self.driver(driver.register, on: until.adding(days: 1))
    later.press(.function(8), .control("s"))
    #expect(try later.register.meeting(Self.meeting).isFinal, "\(later.screen)")
    later.press(.end)
    #expect(later.screen.contains("Digest"))
    #expect(later.screen.contains("intact"))
  }

  @Test("a comment goes to the section one stands on")
  func comment() throws {
    var driver = driver(try SampleRegister.minuted())
    driver.press(.down, .down, .function(2))
    driver.type("niger")
    driver.press(.enter, .tab, .tab)
    driver.type("Mention our proposal.")
    driver.press(.control("s"))
    let comment = try #require(try minutes(driver).comments.first, "\(driver.screen)")
    #expect(comment.section == (try opening(driver.register)).section)
    #expect(comment.by == .organization("niger"))
    #expect(comment.text == "Mention our proposal.")
  }

  @Test("a comment on a paragraph stands below it, is settled there, and goes along when the text is edited")
  func paragraphs() throws {
    let reference = try opening(try SampleRegister.minuted())
    var driver = driver(
      try SampleRegister.minuted(), at: .minutesSection(reference), size: Size(columns: 120, rows: 40))
    driver.press(.function(4), .control("a"))
    driver.type("One.")
    driver.press(.enter)
    driver.type("Two words.")
    driver.press(.control("s"))
    driver.press(.down, .function(2))
    driver.type("niger")
    driver.press(.enter, .tab, .tab)
    driver.type("Say which.")
    driver.press(.control("s"))
    var comment = try #require(try minutes(driver).comments.first, "\(driver.screen)")
    #expect(comment.paragraph == ParagraphAnchor(language: .english, number: 2, quote: "Two words."))
    let row = try #require(driver.lines.firstIndex { $0.contains("§ 2") && $0.contains("Two words.") })
    #expect(driver.lines[row + 1].contains("Niger") && driver.lines[row + 1].contains("Say which. – open"))

    driver.press(.function(8), .right, .right, .tab)
    driver.type("Nobody said more.")
    driver.press(.control("s"))
    comment = try #require(try minutes(driver).comments.first)
    #expect(comment.outcome?.state == .notTaken && comment.outcome?.reason == "Nobody said more.")
    #expect(driver.screen.contains("not taken: Nobody said more."), "\(driver.screen)")
    driver.press(.control("z"))
    #expect(try minutes(driver).comments.first?.isOpen == true)

    driver.press(.up, .function(4))
    driver.type("Zero.")
    driver.press(.enter, .control("s"))
    comment = try #require(try minutes(driver).comments.first)
    #expect(comment.paragraph?.number == 3)
    let moved = try #require(driver.lines.firstIndex { $0.contains("§ 3") && $0.contains("Two words.") })
    #expect(driver.lines[moved + 1].contains("Say which."))
  }

  @Test(
    "a comment is edited where it stands: its words, its author and its day, and undone",
    arguments: Language.allCases)
  func editComment(_ language: Language) throws {
    let stage = FormStage.commented
    var driver = Driver(
      try stage.register.copy(), language, today: stage.day, at: .minutes(Self.meeting))
    let before = try #require(try minutes(driver).comments.first)
    driver.press(.end)
    #expect(driver.screen.contains("mentionnée"), "\(driver.screen)")
    driver.press(.function(4))
    #expect(driver.screen.contains(MinutesWords.editComment[language]))
    driver.press(.control("a"))
    driver.type("Chad asks for more.")
    driver.press(.tab, .control("u"))
    driver.type("niger")
    driver.press(.enter, .control("a"))
    driver.type("10/5/2027")
    driver.press(.control("s"))
    let edited = try #require(try minutes(driver).comments.first, "\(driver.screen)")
    #expect(edited.text == "Chad asks for more." && edited.on == "2027-05-10", "\(driver.screen)")
    #expect(edited.by == .organization("niger") && edited.id == before.id)
    #expect(driver.screen.contains(ActWords.phrase("edit-comment")[language]))
    let row = try #require(driver.lines.firstIndex { $0.contains("Chad asks for more.") })
    #expect(driver.lines[row].contains("Niger"))
    driver.press(.function(4))
    #expect(driver.app.layers.last?.form != nil, "the selection stays on the comment")
    driver.press(.escape, .control("z"))
    #expect(try minutes(driver).comments.first == before)
  }

  @Test("a comment of approved minutes stays as it is: the key names the remedies")
  func finalComment() throws {
    let builder = SampleBuilder(try FormStage.commented.register.copy(), today: "2027-07-12")
    let comment = try #require(try builder.register.meeting(Self.meeting).minutes?.comments.first)
    try builder.run(ApproveMinutes(meeting: Self.meeting))
    var driver = driver(builder.register)
    let isSelected = { (driver: Driver) in
      driver.lines.contains { $0.contains("►") && $0.contains("Le Tchad souhaite") }
    }
    for _ in 0..<40 where !isSelected(driver) { driver.press(.down) }
    #expect(isSelected(driver), "\(driver.screen)")
    driver.press(.function(4))
    #expect(driver.screen.contains(MinutesWords.isFinal.en))
    #expect(driver.screen.contains(MinutesWords.issueCorrigendum.en))
    driver.press(.escape)
    driver.perform(.fill(AnyForm(EditCommentForm(meeting: Self.meeting, comment: comment.id))))
    driver.type("Late. ")
    driver.press(.control("s"))
    #expect(driver.screen.contains("corrigendum") && driver.screen.contains("Late. "), "\(driver.screen)")
  }

  @Test("approved minutes offer a corrigendum or to be reopened in the place of an edit")
  func final() throws {
    var driver = driver(try SampleRegister.approved())
    driver.press(.down, .down, .function(4))
    #expect(driver.screen.contains(MinutesWords.issueCorrigendum.en))
    driver.press(.enter)
    driver.type("For 12 read 13.")
    driver.press(.tab)
    driver.type("Lire 13 au lieu de 12.")
    driver.press(.control("s"))
    let corrigendum = try #require(try minutes(driver).corrigenda.first)
    #expect(corrigendum.text.en == "For 12 read 13." && corrigendum.text.fr == "Lire 13 au lieu de 12.")

    driver.press(.character("u"), .control("s"))
    #expect(try driver.register.meeting(Self.meeting).isFinal, "a reason is needed")
    driver.type("Wrong annex")
    driver.press(.control("s"))
    #expect(try minutes(driver).standing == .draft)
    #expect(try minutes(driver).reopenings.first?.reason == "Wrong annex")
  }

  @Test("what was typed while somebody approved is refused with the remedy, and kept")
  func approvedMeanwhile() throws {
    let reference = try opening(try SampleRegister.minuted())
    var driver = driver(try SampleRegister.approved())
    driver.perform(.fill(AnyForm(EditMinutesSectionForm(reference))))
    driver.type("Late ")
    driver.press(.control("s"))
    #expect(driver.screen.contains("corrigendum"))
    #expect(driver.screen.contains("Late "))
    #expect(driver.drafts.count == 1)
  }

  // MARK: Editing

  @Test(
    "editing keeps both languages; the generated words come back by one key and are then left to the record")
  func edit() throws {
    var driver = driver(try SampleRegister.minuted())
    let reference = try opening(driver.register)
    let before = try generated(driver, reference)
    driver.press(.down, .down, .function(4))
    driver.type("Solemnly. ")
    #expect(driver.drafts.count == 1)
    driver.press(.control("s"))
    var section = try #require(try minutes(driver).sections.first { $0.id == reference.section })
    #expect(section.text?.en == "Solemnly. " + (before.en ?? ""))
    #expect(section.text?.fr == before.fr)
    #expect(driver.drafts.isEmpty)
    #expect(driver.screen.contains("edited"))

    driver.press(.function(4), .function(5), .control("s"))
    section = try #require(try minutes(driver).sections.first { $0.id == reference.section })
    #expect(section.text == nil)

    driver.press(.control("z"))
    driver.press(.character("g"))
    section = try #require(try minutes(driver).sections.first { $0.id == reference.section })
    #expect(section.text == nil)
  }

  @Test("an edit that somebody made in the other language meanwhile stays")
  func merge() throws {
    var driver = driver(try SampleRegister.minuted())
    let reference = try opening(driver.register)
    let before = try generated(driver, reference)
    driver.press(.down, .down, .function(4))
    driver.type("Mine. ")
    let other = driver.register.copy()
    let theirs = Text(en: before.en, fr: "La leur.")
    let command = EditMinutesSection(meeting: reference.meeting, section: reference.section, text: theirs)
    try other.perform { register throws(RegisterError) in
      try command.changes(in: .fixed(today: SampleRegister.after), register: register)
    }
    driver.change(other)
    driver.press(.control("s"))
    let section = try #require(try minutes(driver).sections.first { $0.id == reference.section })
    #expect(section.text?.fr == "La leur.")
    #expect(section.text?.en == "Mine. " + (before.en ?? ""))
  }

  @Test("both languages side by side where there is room, else one after the other")
  func sides() throws {
    var narrow = driver(try SampleRegister.minuted(), .french)
    narrow.press(.down, .down, .function(4))
    #expect(narrow.screen.contains("► français"))
    #expect(!narrow.screen.contains("The 6th ordinary plenary"))
    narrow.press(.function(6))
    #expect(narrow.screen.contains("► anglais"))
    #expect(narrow.screen.contains("The 6th ordinary plenary"))
    var wide = driver(try SampleRegister.minuted(), .french, size: Size(columns: 120, rows: 40))
    wide.press(.down, .down, .function(4))
    #expect(wide.screen.contains("The 6th ordinary plenary"))
    #expect(wide.screen.contains("La 6"))
  }

  // MARK: Versions

  @Test("what is typed is compared with an earlier version, which can be taken instead")
  func compare() throws {
    var driver = driver(try SampleRegister.minuted())
    driver.press(.down, .down, .function(4))
    driver.type("Solemnly. ")
    driver.press(.function(3), .enter)
    #expect(driver.screen.contains("{+Solemnly.+}") || driver.screen.contains("{+Solemnly. +}"))
    driver.press(.character("r"))
    #expect(!driver.screen.contains("Solemnly"))
    driver.press(.control("z"))
    #expect(driver.screen.contains("Solemnly"))
  }

  @Test("a section lists its versions; an earlier one is compared and put back")
  func versions() throws {
    var driver = driver(try SampleRegister.minuted())
    let reference = try opening(driver.register)
    for words in ["First. ", "Second. "] {
      driver.perform(.fill(AnyForm(EditMinutesSectionForm(reference))))
      driver.type(words)
      driver.press(.control("s"))
    }
    let meeting = try driver.register.meeting(Self.meeting)
    let versions = try MinutesVersions.all(of: reference.section, in: meeting, driver.register)
    #expect(versions.map { $0.text?.en?.prefix(7) } == ["Second.", "First. "])
    driver.perform(.go(.minutesComparison(reference, versions[1].id)))
    #expect(driver.screen.contains("{+Second."))
    driver.press(.character("r"))
    let section = try #require(try minutes(driver).sections.first { $0.id == reference.section })
    #expect(section.text?.en?.hasPrefix("First. ") == true)
  }

  // MARK: The person's own editor

  @Test("a text comes back from one's own editor; one that fails leaves what was typed")
  func outside() throws {
    var driver = driver(try SampleRegister.minuted())
    driver.press(.down, .down, .function(4))
    driver.type("Typed. ")
    driver.press(.function(4))
    #expect(driver.editedOutside?.hasPrefix("Typed. ") == true)
    driver.send(.edited(.unavailable))
    #expect(driver.screen.contains("Typed. "))
    driver.send(.edited(.failed(saved: nil)))
    #expect(driver.screen.contains("Typed. "))
    driver.send(.edited(.failed(saved: "Half saved")))
    #expect(driver.screen.contains("Half saved"))
    driver.press(.control("z"))
    #expect(driver.screen.contains("Typed. "))
    driver.send(.edited(.edited("Whole")))
    driver.press(.control("s"))
    let reference = try opening(driver.register)
    #expect(try minutes(driver).sections.first { $0.id == reference.section }?.text?.en == "Whole")
  }

  @Test("the meeting's page leads to its minutes by a key, and by Enter on its section")
  func fromMeeting() throws {
    var driver = driver(try SampleRegister.minuted(), at: .meeting(Self.meeting))
    driver.press(.character("m"))
    #expect(driver.app.screen.place == .minutes(Self.meeting))
    driver.press(.escape)
    #expect(driver.app.screen.place == .meeting(Self.meeting))
  }
}

extension Minutes {
  fileprivate var commentsUntil: CalendarDay? {
    if case .circulated(_, let until) = standing { until } else { nil }
  }
}
