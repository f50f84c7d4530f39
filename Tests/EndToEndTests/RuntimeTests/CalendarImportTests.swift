import Foundation
import Testing

/// Somebody else’s calendar comes in, comes in again, and changes.
@Suite("Taking calendars in") struct CalendarImportTests {
  let folder: TemporaryFolder
  let program: Program

  init() async throws {
    folder = try TemporaryFolder()
    program = Program(home: folder)
    let made = try await program.run("init", "--starter", "sahel")
    #expect(made.status == .exited(0), "\(made)")
  }

  private func calendar(_ events: String...) throws -> String {
    let path = folder.appending("partner.ics")
    let text =
      "BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:African Union, Sahel\n"
      + events.map { "BEGIN:VEVENT\n" + $0 + "\nEND:VEVENT\n" }.joined() + "END:VCALENDAR\n"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func take(_ path: String, _ words: String...) async throws -> Ending {
    try await program.run(["import", "calendar", path, "--from", "2027-01-01"] + words)
  }

  private static let committee =
    "UID:c1@au\nSEQUENCE:2\nDTSTART;TZID=Africa/Addis_Ababa:20270204T090000\n"
    + "DTEND;TZID=Africa/Addis_Ababa:20270204T123000\nSUMMARY:Committee on the Sahel\nLOCATION:Addis Ababa\n"
    + "URL:https://meet.example/au\nATTENDEE:mailto:a@example.org"

  @Test("new, then nothing new; one undo takes it back")
  func again() async throws {
    let path = try calendar(
      Self.committee, "UID:days@au\nDTSTART;VALUE=DATE:20270301\nDTEND;VALUE=DATE:20270304\nSUMMARY:Retreat")
    let shown = try await take(path)
    #expect(shown.status == .exited(0), "\(shown)")
    #expect(
      shown.text.contains(
        "Thursday 4 February 2027, 09:00 to 12:30 (Addis Ababa), Committee on the Sahel: new"))
    #expect(shown.text.contains("1–3 March 2027, Retreat: new") && shown.text.contains("ATTENDEE (1)"))
    #expect(!(try await program.run("meetings").text.contains("Committee on the Sahel")))

    let taken = try await take(path, "--apply")
    #expect(taken.status == .exited(0) && taken.messages.contains("2 events"), "\(taken)")
    let sheet = try await program.run("show", "committee-on-the-sahel-2027").text
    for words in ["4 February 2027", "09:00", "12:30", "Addis Ababa", "https://meet.example/au"] {
      #expect(sheet.contains(words), "\(words) in \(sheet)")
    }
    let again = try await take(path, "--apply")
    #expect(again.text.contains("New: 0 · changed: 0 · as they are: 2"), "\(again)")
    #expect(try await program.run("check").status == .exited(0))

    #expect(try await program.run("undo").status == .exited(0))
    #expect(!(try await program.run("meetings").text.contains("Committee on the Sahel")))
  }

  @Test("moved, renamed, called off; what officers have changed stays as long as the calendar says the same")
  func changes() async throws {
    _ = try await take(try calendar(Self.committee), "--apply")
    let id = "committee-on-the-sahel-2027"
    #expect(try await program.run("meeting", "edit", id, "--title-en", "AU committee").status == .exited(0))
    let same = try await take(try calendar(Self.committee))
    #expect(same.text.contains("as they are: 1"), "\(same)")

    let moved = Self.committee.replacing("20270204", with: "20270211").replacing(
      "SEQUENCE:2", with: "SEQUENCE:3")
    let changed = try await take(try calendar(moved), "--apply")
    #expect(changed.text.contains("changed: 1"), "\(changed)")
    #expect(try await program.run("show", id).text.contains("11 February 2027"))

    let old = try await take(try calendar(Self.committee), "--apply")
    #expect(old.text.contains("the register has version 3, the calendar version 2"), "\(old)")
    #expect(old.status == .exited(65))
    #expect(try await program.run("show", id).text.contains("11 February 2027"))

    let off = moved.replacing("SEQUENCE:3", with: "SEQUENCE:4\nSTATUS:CANCELLED")
    _ = try await take(try calendar(off), "--apply")
    #expect(try await program.run("show", id).text.contains("cancelled"))
  }

  @Test("what makes no sense is named, and the event taken without it")
  func slips() async throws {
    let start = "DTSTART:20270105T100000Z\nSUMMARY:Coordination"
    let shown = try await take(
      try calendar(
        "UID:a\n\(start)\nDTEND:20270104T100000Z", "UID:b\n\(start)\nDURATION:-PT1H",
        "UID:c\n\(start)\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:yesterday\nRDATE:tomorrow",
        "UID:d\n\(start)\nURL:see the letter"))
    #expect(shown.text.contains("New: 5"), "\(shown)")
    for slip in ["DTEND:20270104T100000Z", "DURATION:-PT1H", "URL:see the letter"] {
      #expect(shown.text.contains("“\(slip)” makes no sense here and is left out"), "\(slip) in \(shown)")
    }
    for line in ["EXDATE:yesterday", "RDATE:tomorrow"] {
      #expect(shown.text.contains("not understood: “\(line)”"), "\(line) in \(shown)")
    }
  }

  @Test("a series of a group, one of it moved and one dropped later")
  func series() async throws {
    let rule =
      "UID:s1\nDTSTART;TZID=Africa/Bamako:20270105T100000\nSUMMARY:Coordination\nRRULE:FREQ=MONTHLY;COUNT=4"
    let one =
      "UID:s1\nRECURRENCE-ID;TZID=Africa/Bamako:20270205T100000\nDTSTART;TZID=Africa/Bamako:20270208T150000\nSUMMARY:Coordination"
    let path = try calendar(rule, one)
    let taken = try await take(path, "--body", "mcp-governance", "--apply")
    #expect(taken.text.contains("New: 4"), "\(taken)")
    let list = try await program.run("meetings", "--body", "mcp-governance").text
    #expect(list.contains("8 Feb 2027") && list.contains("5 Mar 2027"), "\(list)")
    let dropped = try await take(
      try calendar(rule + "\nEXDATE;TZID=Africa/Bamako:20270405T100000", one), "--body", "mcp-governance")
    #expect(dropped.text.contains("no longer in the calendar"), "\(dropped)")
    #expect(dropped.text.contains("as they are: 3 · in doubt: 1"), "\(dropped)")
  }

  @Test("an event on the day of a planned meeting of the body may be that meeting")
  func perhaps() async throws {
    _ = try await program.run("meeting", "schedule", "--body", "mcp", "--date", "2027-02-04")
    let path = try calendar(Self.committee)
    let doubtful = try await take(path, "--body", "mcp", "--apply")
    #expect(doubtful.text.contains("perhaps this meeting of the same day"), "\(doubtful)")
    #expect(doubtful.status == .exited(65))
    #expect(try await take(path, "--body", "mcp", "--as-new", "--apply").text.contains("New: 1"))
  }

  @Test("what this office sent out and gets back changes nothing; moved by the partner, it moves")
  func own() async throws {
    for (zone, date) in [
      ("Africa/Ndjamena", "2027-01-12"), ("America/New_York", "2027-03-13"),
      ("Europe/Brussels", "2027-03-28"),
    ] {
      let made = try await program.run(
        "meeting", "schedule", "--body", "mcp", "--kind", "extraordinary", "--date", date, "--time", "09:00",
        "--end-time", "17:30", "--zone", zone)
      #expect(made.status == .exited(0), "\(made)")
    }
    let path = folder.appending("own.ics")
    #expect(try await program.run("export", "calendar", "-o", path).status == .exited(0))
    let back = try await program.run(
      "import", "calendar", path, "--from", "2015-01-01", "--until", "2028-01-01")
    #expect(
      back.text.contains("New: 0 · changed: 0") && back.text.contains("in doubt: 0 · refused: 0"),
      "\(back)")
    #expect(back.status == .exited(0))

    var text = try String(contentsOfFile: path, encoding: .utf8)
    text = text.replacing("20270112T090000", with: "20270113T090000").replacing(
      "20270112T173000", with: "20270113T173000")
    try Data(text.utf8).write(to: URL(filePath: path))
    let moved = try await program.run(
      "import", "calendar", path, "--from", "2015-01-01", "--until", "2028-01-01", "--apply")
    #expect(moved.text.contains("New: 0 · changed: 1"), "\(moved)")
    #expect(try await program.run("meetings").text.contains("13 Jan 2027"))
  }

  @Test("in French, and a file that is no calendar")
  func french() async throws {
    var french = program
    french.locale = "fr_FR.UTF-8"
    let path = try calendar(Self.committee)
    let shown = try await french.run(["import", "calendar", path, "--from", "2027-01-01"])
    #expect(
      shown.text.contains(
        "jeudi 4 février 2027, de 9\u{A0}h à 12\u{A0}h\u{A0}30 (Addis-Abeba), Committee on the Sahel\u{A0}: nouveau"
      ), "\(shown)")
    try Data("nom;date\n".utf8).write(to: URL(filePath: path))
    let none = try await french.run(["import", "calendar", path])
    #expect(none.status == .exited(65) && none.messages.contains("n’est pas un calendrier"), "\(none)")
  }
}
