import Domain
import Testing

@Suite("Exports")
struct ExportTests {
  let desk = Desk()

  @Test("the ending of the file is the format; one that is none is refused before anything is written")
  func endings() {
    #expect(desk.run("export", "agenda", "mcp-2", "-o", "a.HTML").status == .done)
    #expect(desk.run("export", "agenda", "mcp-2", "-o", "agenda of 12.2").status == .done)
    let answer = desk.run("export", "agenda", "mcp-2", "-o", "a.doc", language: .french)
    #expect(answer.status == .usage)
    #expect(answer.messages.contains(".md, .txt, .html, .docx ou .pdf"), "\(answer.messages)")
    #expect(answer.messages.contains("--format"), "\(answer.messages)")
    #expect(desk.run("export", "agenda", "mcp-2", "-o", "a.doc", "--format", "docx").status == .done)
    let calendar = desk.run("export", "agenda", "mcp-2", "-o", "a.ics", language: .english)
    #expect(calendar.messages.contains("cannot be written as .ics"), "\(calendar.messages)")
  }

  @Test("a paper is printed, or written to a file whose name tells the format")
  func output() throws {
    let printed = desk.run("export", "participants", "mcp-2", "--language", "fr")
    #expect(
      printed.status == .done && printed.text.contains("# ")
        && printed.plain.contains("Liste des participants"))
    let written = desk.run(
      "export", "participants", "mcp-2", "--language", "fr", "--output", "liste.html", language: .french)
    #expect(
      written.status == .done && written.text.isEmpty && written.plainMessages == "Écrit : liste.html\n")
    #expect(desk.file("liste.html")?.hasPrefix("<!DOCTYPE html>") == true)
    #expect(
      desk.run("export", "participants", "mcp-2", "--output", "-", "--format", "text").text.contains(
        "PARTICIPANTS"))
  }

  @Test("a file is not replaced without being asked, and a full disk is told")
  func refusals() {
    desk.put("mine", in: "a.md")
    let answer = desk.run("export", "agenda", "mcp-2", "-o", "a.md", language: .french)
    #expect(
      answer.status == .cannotWrite && answer.plainMessages.contains("--force") && desk.file("a.md") == "mine"
    )
    #expect(desk.run("export", "agenda", "mcp-2", "-o", "a.md", "--force").status == .done)
    #expect(desk.file("a.md") != "mine")
    let full = desk.run("export", "agenda", "mcp-2", "-o", "/full/a.md", language: .french)
    #expect(full.status == .cannotWrite && full.plainMessages.contains("plus de place"))
  }

  @Test("a pack is one folder with every paper that can be issued; the others are named with the reason")
  func pack() throws {
    let desk = self.desk
    desk.set("2026-12-01T09:00:00Z")
    _ = desk.run("meeting", "schedule", "--body", "mcp", "--date", "2027-01-12")
    let answer = desk.run("pack", "mcp-6", "-o", "papers", "--format", "html", language: .french)
    #expect(answer.status == .done, "\(answer.messages)")
    #expect(
      answer.plainMessages.contains("Écrit : papers/MCP-6-")
        && answer.plainMessages.contains("Non produit : "))
    let again = desk.run("pack", "mcp-6", "-o", "papers/", "--format", "html", language: .french)
    #expect(again.status == .cannotWrite && again.plainMessages.contains("--force"))
    #expect(desk.run("pack", "mcp-6", "-o", "papers", "--format", "html", "--force").status == .done)
    #expect(desk.run("pack", "mcp", "-o", "/full/", language: .english).status == .cannotWrite)
    #expect(desk.run("pack", "nobody", "-o", "papers").status == .notFound)
  }

  @Test("minutes of a meeting that has none yet are drafted on the fly, and marked")
  func draft() {
    #expect(desk.run("export", "minutes", "mcp-2", "--language", "fr").plain.contains("PROJET"))
    #expect(desk.run("export", "minutes", "mcp-2", "--language", "both").plain.contains("DRAFT"))
  }

  @Test(
    "every paper in every format it comes in",
    arguments: [
      "notice", "agenda", "annotated-agenda", "participants", "minutes", "decisions", "communique",
      "follow-up", "status", "compliance",
    ])
  func papers(paper: String) {
    let subject = ["status", "compliance"].contains(paper) ? "mcp" : "mcp-2"
    for format in ["markdown", "text", "html"] {
      let answer = desk.run("export", paper, subject, "--format", format)
      #expect(answer.status == .done && !answer.text.isEmpty, "\(paper) \(format): \(answer.messages)")
    }
  }

  @Test(
    "papers on frameworks, funds and projects, by any of their names",
    arguments: [
      ("results", "ITSP"), ("commitments", "triple-c"), ("plan-status", "sr-programme"),
      ("fund-statement", "FCS"), ("board-decisions", "fcs"), ("predictability", "seg-contribution"),
      ("project-sheet", "seg-support"),
    ])
  func mission(paper: String, subject: String) throws {
    let desk = Desk(try Desk.starter(.all))
    for format in ["markdown", "text", "html"] {
      let answer = desk.run("export", paper, subject, "--format", format, "--language", "both")
      #expect(answer.status == .done && !answer.text.isEmpty, "\(paper) \(format): \(answer.messages)")
    }
    #expect(desk.run("export", paper, "nowhere").status == .notFound)
    #expect(desk.run("export", paper, subject, "--format", "csv").status == .usage)
  }

  @Test("plans and forecasts of the whole register need no subject; all others say what they lack")
  func withoutSubject() throws {
    let desk = Desk(try Desk.starter(.all))
    #expect(
      desk.run("export", "plan-status").plain.contains("Regional Stabilisation and Recovery Plan of Gao"))
    #expect(desk.run("export", "predictability").status == .done)
    for (paper, kind) in [("results", "cadre"), ("fund-statement", "fonds"), ("project-sheet", "projet")] {
      let answer = desk.run("export", paper, language: .french)
      #expect(answer.status == .usage && answer.plainMessages.contains("<\(kind)>"), "\(answer.messages)")
    }
  }

  @Test("registers of decisions and follow-up as CSV and JSON; a paper that is no table has neither")
  func tables() {
    #expect(desk.run("export", "decisions", "--format", "csv").text.hasPrefix("id,meeting,date,"))
    #expect(desk.run("export", "decisions", "mcp", "--format", "json").json?.arrayValue?.count == 8)
    #expect(desk.run("export", "follow-up", "--format", "json").json?.arrayValue?.isEmpty == false)
    let agenda = desk.run("export", "agenda", "mcp-2", "--format", "csv")
    #expect(agenda.status == .usage && agenda.messages.contains("markdown, text, html, docx or pdf"))
  }

  @Test("a paper about a meeting needs one")
  func subject() {
    let answer = desk.run("export", "minutes", language: .french)
    #expect(answer.status == .usage && answer.plainMessages.contains("<réunion>"))
    #expect(desk.run("export", "minutes", "nowhere").status == .notFound)
  }

  @Test(
    "a calendar of a meeting, a body or everything; what has no day is named, a meeting without one refused")
  func calendar() {
    let meeting = desk.run("export", "calendar", "mcp-2")
    #expect(
      meeting.status == .done
        && meeting.text.contains("SUMMARY;LANGUAGE=en:2nd ordinary plenary of the MCP\n"))
    #expect(
      meeting.text.contains("DTSTART;VALUE=DATE:20140516\nDTEND;VALUE=DATE:20140517\nSTATUS:CONFIRMED\n"))
    let body = desk.run("export", "calendar", "--body", "MCP", "--language", "fr")
    #expect(
      body.status == .done && body.text.contains("SUMMARY;LANGUAGE=fr:2e plénière ordinaire de la PMC\n"))
    #expect(body.text == desk.run("export", "calendar", "mcp", "--language", "fr").text)
    let all = desk.run("export", "calendar", language: .french)
    #expect(all.status == .done && all.plainMessages.contains("Absent du calendrier, faute de jour fixé"))
    #expect(all.text.contains("BEGIN:VEVENT"))
    #expect(desk.run("export", "calendar", "mcp-2", "--body", "mcp").status == .usage)
    #expect(desk.run("export", "agenda", "--body", "mcp").status == .usage)
    #expect(desk.run("export", "agenda", "mcp-2", "--format", "ics").status == .usage)
    #expect(desk.run("export", "calendar", "--format", "html").text.hasPrefix("<!DOCTYPE html>"))
    #expect(
      desk.run("meeting", "schedule", "--body", "mcp", "--date", "2028-05", "--id", "someday").status == .done
    )
    let someday = desk.run("export", "calendar", "someday")
    #expect(someday.status == .usage && someday.text.isEmpty)
  }

  @Test(
    "letters go one to each addressee, in the language of whoever holds the seat, with a copy to the alternate"
  )
  func letters() throws {
    let desk = Desk()
    func done(_ words: String...) {
      let answer = desk.run(words)
      #expect(answer.status == .done, "\(words): \(answer.messages)")
    }
    done(
      "meeting", "schedule", "--body", "mcp", "--date", "2027-01-12", "--time", "09:00", "--place",
      "N’Djamena")
    done("meeting", "edit", "mcp-6", "--chair", "Chad")
    for language in Language.allCases {
      let early = desk.run("letters", "mcp-6", "-o", "letters", language: language)
      #expect(early.status == .refused)
      #expect(
        early.plainMessages.contains(language == .english ? "Nobody is invited" : "Personne n’est encore"))
    }
    done(
      "person", "add", "Awa Sow", "--language", "fr", "--honorific-fr", "S.E. Mme", "--organization", "Mali")
    done("person", "add", "Paul Keita", "--organization", "Mali")
    let seat = try #require(desk.register).body("mcp").seats.first {
      $0.holder == .organization("mali") && $0.role == .member
    }
    done(
      "seat", "edit", "mcp", try #require(seat?.id.text), "--principal", "Awa Sow", "--alternate",
      "Paul Keita"
    )
    done("meeting", "invite", "mcp-6")
    let answer = desk.run("letters", "mcp-6", "-o", "letters", "--format", "text")
    #expect(answer.status == .done, "\(answer.messages)")
    let mali = try #require(desk.file("letters/MCP-6-Letters-mali-fr.txt"), "\(answer.plainMessages)")
    #expect(mali.contains("S.E. Mme Awa Sow") && mali.contains("Copie\u{A0}: Paul Keita"), "\(mali)")
    #expect(!mali.contains("Niger"), "a letter names no other addressee")
    #expect(desk.file("letters/MCP-6-Letters-niger-en.txt")?.contains("Excellency,") == true)
    #expect(
      desk.file("letters/MCP-6-Letters-chad-en.txt") == nil, "the chair invites, and is not invited")
    let together = desk.run("export", "letters", "mcp-6", "--format", "text")
    #expect(together.plain.contains("Excellence,") && together.plain.contains("Excellency,"))
  }
}
