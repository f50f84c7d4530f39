import Commands
import Domain
import Storage
import TestSupport
import Testing

@Suite("A journal that went through an editor") struct JournalOutsideTests {
  private func edited(_ remark: String, in register: FolderRegister) throws {
    try register.perform(EditBody(body: "mcp", remark: .same(remark)), in: .fixed())
  }

  @Test("loses nothing with its last newline")
  func withoutNewline() throws {
    let outside = try OutsideRegister()
    try edited("One", in: outside.register)
    let journal = try outside.journal()
    let whole = try outside.content(journal)
    try outside.put(whole.dropLast(), at: journal)
    let register = try outside.reopened()
    #expect(try outside.content(journal) == whole)
    try edited("Two", in: register)
    let history = try register.history(HistoryQuery()).rows.map(\.action)
    #expect(history == ["edit-body", "edit-body", "establish-register"])
    #expect(try register.journalDamage() == [])
  }

  @Test("is none the worse for empty lines and other ends of lines", arguments: ["\n\n", "\r\n\n  \n"])
  func emptyLines(tail: String) throws {
    let outside = try OutsideRegister()
    try edited("One", in: outside.register)
    let journal = try outside.journal()
    let text = String(decoding: try outside.content(journal), as: UTF8.self)
    try outside.put(("\n" + text.replacing("\n", with: "\r\n") + tail).utf8, at: journal)
    let register = try outside.reopened()
    try edited("Two", in: register)
    #expect(try register.history(HistoryQuery()).rows.count == 3)
    #expect(try register.journalDamage() == [])
    #expect(
      try outside.reopened().history(HistoryQuery(limit: 1)).rows.first?.changes.first?.change.after != nil)
  }

  @Test("keeps its lines in their order when the clock is set back, and goes on in a new year")
  func clock() throws {
    let outside = try OutsideRegister()
    for (remark, now) in [
      ("Eve", "2026-12-31T23:59:59Z"), ("New year", "2027-01-01T00:00:00Z"),
      ("Set back", "2026-06-01T10:00:00Z"),
    ] as [(String, Moment)] {
      try outside.register.perform(
        EditBody(body: "mcp", remark: .same(remark)), in: .fixed(now: now))
    }
    let remarks = try outside.reopened().history(HistoryQuery()).rows.map { $0.at.description.prefix(7) }
    #expect(remarks == ["2026-06", "2027-01", "2026-12", "2026-12"])
    #expect(try outside.journal() == "journal/2027-01.jsonl")
  }
}
