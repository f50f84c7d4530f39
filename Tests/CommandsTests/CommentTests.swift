import CanonicalJSON
import Commands
import Domain
import TestSupport
import Testing

@Suite("Comments on paragraphs of the minutes, and what was done with them")
struct CommentTests {
  let room: Room
  private let section: Identifier<MinutesSection>

  init() throws {
    room = try Room()
    try room.run(CloseMeeting(meeting: "mcp-6"))
    try room.run(DraftMinutes(meeting: "mcp-6"))
    section = try #require(try room.plenary.minutes?.sections.first?.id)
    try room.run(
      EditMinutesSection(meeting: "mcp-6", section: section, text: Text(en: "Opened.\nMali spoke.\nThanks.")))
  }

  private var comments: [MinutesComment] { get throws { try #require(try room.plenary.minutes).comments } }

  private func anchor(_ number: Int) throws -> ParagraphAnchor {
    let text = try #require(try room.plenary.minutes?.sections.first?.text)
    return try #require(ParagraphAnchor(number, of: text, in: .english))
  }

  private func comment(_ number: Int = 2) throws -> MinutesComment {
    try room.run(
      CommentOnMinutes(
        meeting: "mcp-6", by: Room.mali, section: section, text: "Say what about.",
        paragraph: try anchor(number)))
    return try #require(try comments.last)
  }

  @Test("A comment names its paragraph and follows it when the section is edited")
  func follows() throws {
    #expect(try comment().paragraph?.quote == "Mali spoke.")
    try room.run(
      EditMinutesSection(
        meeting: "mcp-6", section: section,
        text: Text(en: "Word of welcome.\nOpened.\nMali took the floor.\nThanks.")))
    let moved = try #require(try comments.first?.paragraph)
    #expect(moved.number == 3 && moved.quote == "Mali spoke." && moved.current == "Mali took the floor.")
    try room.run(UndoLast())
    #expect(try comments.first?.paragraph == (try anchor(2)))
  }

  @Test("The other language leaves it where it is, and so do generated words")
  func stays() throws {
    let before = try comment().paragraph
    try room.run(EditMinutesSection(meeting: "mcp-6", section: section, text: Text(fr: "Ouverture.")))
    #expect(try comments.first?.paragraph == before)
    try room.run(EditMinutesSection(meeting: "mcp-6", section: section, text: Text()))
    #expect(try comments.first?.paragraph == before)
    try room.run(
      EditMinutesSection(meeting: "mcp-6", section: section, text: Text(en: "Thanks.\nMali spoke.")))
    #expect(try comments.first?.paragraph?.number == 2)
    try room.run(EditMinutesSection(meeting: "mcp-6", section: section, text: Text(en: "Mali spoke.")))
    #expect(try comments.first?.paragraph?.number == 1)
  }

  @Test("Nobody comments on a paragraph of no section, without words, or that is not there")
  func refused() throws {
    var on = CommentOnMinutes(meeting: "mcp-6", by: Room.mali, text: "x", paragraph: try anchor(2))
    #expect(room.error(on) == .invalid(.section, .missing))
    on.section = section
    on.paragraph = ParagraphAnchor(language: .english, number: 9, quote: "Nothing like it")
    #expect(room.error(on) == .invalid(.paragraph, .outOfRange("9", from: 1, to: 3)))
    on.paragraph = ParagraphAnchor(language: .english, number: 1, quote: " ")
    #expect(room.error(on) == .invalid(.paragraph, .missing))
    on.paragraph = ParagraphAnchor(language: .french, number: 0, quote: "Mots générés")
    #expect(room.error(on) == .invalid(.paragraph, .outOfRange("0", from: 1, to: 9999)))
    on.paragraph = ParagraphAnchor(language: .french, number: 4, quote: "Mots générés")
    #expect(room.error(on) == nil)
  }

  @Test("A comment is taken, not taken with the reason, or open again")
  func settling() throws {
    let id = try comment().id
    let first = try comments
    #expect(first.map(\.isOpen) == [true])
    try room.run(SettleComment(meeting: "mcp-6", comment: id, outcome: .taken, on: "2027-01-13"))
    #expect(try comments.first?.outcome == CommentOutcome(.taken, on: "2027-01-13"))
    #expect(
      room.error(SettleComment(meeting: "mcp-6", comment: id, outcome: .notTaken, reason: " "))
        == .invalid(.reason, .missing))
    try room.run(
      SettleComment(meeting: "mcp-6", comment: id, outcome: .notTaken, reason: "Not said."), on: "2027-01-14")
    #expect(try comments.first?.outcome?.reason == "Not said.")
    try room.run(SettleComment(meeting: "mcp-6", comment: id, outcome: nil))
    #expect(try comments == first)
    try room.run(UndoLast())
    #expect(try comments.first?.outcome?.state == .notTaken)
  }

  @Test("There is nothing to settle that is not there, before it came, or in final minutes")
  func settlingRefused() throws {
    let id = try comment().id
    let key = RecordKey.meeting("mcp-6", year: 2027)
    #expect(
      room.error(SettleComment(meeting: "mcp-6", comment: "n-9", outcome: .taken))
        == .noSuchElement(.comment, "n-9", in: key))
    #expect(
      room.error(SettleComment(meeting: "mcp-6", comment: id, outcome: .taken, on: "2027-01-11"))
        == .invalid(.date, .endsBeforeItBegins))
    try room.run(ClearMinutes(meeting: "mcp-6"))
    try room.run(CirculateMinutes(meeting: "mcp-6"))
    try room.run(ApproveMinutes(meeting: "mcp-6"), on: "2027-02-01")
    #expect(
      room.refusal(SettleComment(meeting: "mcp-6", comment: id, outcome: .taken)) == .minutesAreFinal("mcp-6")
    )
    let settled = try comments
    try room.run(EditMinutesSection(meeting: "mcp-6", section: section, text: Text(fr: "Ouverture.")))
    #expect(try comments == settled)
  }

  @Test(
    "What was entered of a comment is put right: its words, its author, its day; its place and outcome stay")
  func editing() throws {
    let before = try comment()
    try room.run(SettleComment(meeting: "mcp-6", comment: before.id, outcome: .taken, on: "2027-01-13"))
    let act = try room.run(
      EditComment(meeting: "mcp-6", comment: before.id, by: Room.union, text: "Say why.", on: "2027-01-10"))
    #expect(act.action == "edit-comment")
    let edited = try #require(try comments.first)
    #expect(edited.by == Room.union && edited.text == "Say why." && edited.on == "2027-01-10")
    #expect(edited.id == before.id && edited.section == section && edited.paragraph == before.paragraph)
    #expect(edited.outcome == CommentOutcome(.taken, on: "2027-01-13"))
    try room.run(EditComment(meeting: "mcp-6", comment: before.id, text: "Say when."))
    #expect(try comments.first?.by == Room.union)
    try room.run(UndoLast())
    try room.run(UndoLast())
    #expect(try comments.first?.text == before.text && comments.first?.by == Room.mali)
    try room.run(RedoLast())
    #expect(try comments.first?.text == "Say why.")
  }

  @Test(
    "A comment keeps some words and a known author, comes before its outcome, and is final with the minutes")
  func editingRefused() throws {
    let id = try comment().id
    let key = RecordKey.meeting("mcp-6", year: 2027)
    #expect(
      room.error(EditComment(meeting: "mcp-6", comment: "n-9", text: "x"))
        == .noSuchElement(.comment, "n-9", in: key))
    #expect(room.error(EditComment(meeting: "mcp-6", comment: id, text: " ")) == .invalid(.text, .missing))
    #expect(
      room.error(EditComment(meeting: "mcp-6", comment: id, by: .organization("none")))
        == .noSuchRecord(.organization, "none"))
    try room.run(SettleComment(meeting: "mcp-6", comment: id, outcome: .taken, on: "2027-01-13"))
    #expect(
      room.error(EditComment(meeting: "mcp-6", comment: id, on: "2027-01-14"))
        == .invalid(.date, .endsBeforeItBegins))
    try room.run(ClearMinutes(meeting: "mcp-6"))
    try room.run(CirculateMinutes(meeting: "mcp-6"))
    try room.run(ApproveMinutes(meeting: "mcp-6"), on: "2027-02-01")
    #expect(
      room.refusal(EditComment(meeting: "mcp-6", comment: id, text: "x")) == .minutesAreFinal("mcp-6"))
  }

  @Test("Comments of earlier versions of the register, and what later ones add to them, stay as they are")
  func records() throws {
    let id = try comment().id
    let key = RecordKey.meeting("mcp-6", year: 2027)
    let old = JSON.object([
      "id": "n-old", "by": try JSONTreeEncoder().encode(Room.union), "on": "2027-01-12", "text": "Early.",
      "mood": "friendly",
    ])
    let list = JSONPath.root.appending(key: "minutes").appending(key: "comments")
    try room.register.perform { _ throws(RegisterError) in
      ChangeSet(
        id: "c-old", at: room.context().now, person: "somebody", action: "test", subject: key,
        changes: [
          RecordChange(
            record: key, change: JSONChange(path: list.appending(element: "n-old"), before: nil, after: old))
        ])
    }
    #expect(try comments.first { $0.id == "n-old" }?.paragraph == nil)
    try room.run(SettleComment(meeting: "mcp-6", comment: "n-old", outcome: .taken))
    try room.run(SettleComment(meeting: "mcp-6", comment: id, outcome: .taken))
    let path = list.appending(element: "n-old").appending(key: "mood")
    #expect(try room.register.tree(key)?.value(at: path) == "friendly")
  }
}
