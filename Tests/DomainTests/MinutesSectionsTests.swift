import Domain
import TestSupport
import Testing

@Suite("Sections of minutes")
struct MinutesSectionsTests {
  private func kinds(_ meeting: Meeting) -> [MinutesSection.Kind] {
    MinutesSections.outline(of: meeting).map(\.kind)
  }

  @Test("A meeting without an agenda has the standing sections and no previous minutes")
  func bare() {
    #expect(
      kinds(Plenary.meeting()) == [.opening, .attendance, .agenda, .otherBusiness, .nextMeeting, .closure])
  }

  @Test("Points come in the order of the paper, each with its own section, children below their point")
  func points() {
    let meeting = Plenary.meeting(agenda: [
      Plenary.item("a-0", .opening), Plenary.item("a-4"), Plenary.item("a-3", .mattersArising),
      Plenary.item("a-2", .previousMinutes), Plenary.item("a-5", .communique),
      Plenary.item("a-41", under: "a-4"), Plenary.item("a-31", under: "a-3"),
      Plenary.item("a-6", .substance, .withdrawn), Plenary.item("a-7", .substance, .proposed),
      Plenary.item("a-8", .substance, .deferred), Plenary.item("a-9", .closure),
    ])
    let outline = MinutesSections.outline(of: meeting)
    #expect(
      outline.map(\.kind) == [
        .opening, .attendance, .agenda, .previousMinutes, .mattersArising, .item, .item, .item, .item, .item,
        .otherBusiness, .nextMeeting, .closure,
      ])
    #expect(
      outline.compactMap(\.item).map(\.text) == [
        "a-0", "a-2", "a-3", "a-31", "a-4", "a-41", "a-5", "a-8", "a-9",
      ])
  }

  @Test("Bringing sections up to the agenda keeps what was written")
  func updating() {
    let meeting = Plenary.meeting(agenda: [Plenary.item("a-1")])
    let written = MinutesSection(id: "s-1", kind: .opening, text: .same("Words"))
    let gone = MinutesSection(id: "s-2", kind: .item, item: "a-9", text: .same("Kept"))
    let empty = MinutesSection(id: "s-3", kind: .item, item: "a-8")
    var count = 0
    let sections = MinutesSections.updated([written, gone, empty], for: meeting) {
      count += 1
      return id("n-\(count)")
    }
    #expect(sections.first == written)
    #expect(sections.last == gone)
    #expect(!sections.contains(empty))
    #expect(sections.contains { $0.item == "a-1" })
    #expect(sections.count == 8 && count == 6)
  }
}
