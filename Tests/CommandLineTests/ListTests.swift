import CanonicalJSON
import Domain
import Testing

@Suite("Lists")
struct ListTests {
  let desk = Desk()

  @Test("bodies in the order of the architecture, with who presides and what is open")
  func bodies() throws {
    let answer = desk.run("bodies", language: .french)
    let lines = answer.plain.split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("Id ") && lines[0].contains("Présidence"))
    let platform = try #require(lines.firstIndex { $0.hasPrefix("mcp ") })
    #expect(lines[platform].contains("PMC") && lines[platform].contains("Tchad"))
    #expect(lines[platform + 1].contains("· "))
    let ids = try #require(desk.run("bodies", "--json").json?.arrayValue).map { $0["id"]?.stringValue }
    #expect(ids.count == 13 && ids.contains("uniss-committee") && ids.contains("contact-group"))
  }

  @Test("four and three groups, as a table, as JSON and as CSV")
  func groups() throws {
    #expect(try #require(desk.run("groups", "--json").json?.arrayValue).count == 7)
    let csv = desk.run("groups", "--csv").text
    #expect(csv.hasPrefix("id,kind,state,name_en,name_fr,"))
    #expect(csv.split(separator: "\r\n").count == 8)
    #expect(desk.run("groups", language: .french).plain.contains("Groupe de travail thématique Sécurité"))
  }

  @Test("a list that holds nothing says so")
  func nothing() {
    #expect(desk.run("meetings", "--year", "1999").text == "No meeting.\n")
    #expect(desk.run("meetings", "--year", "1999", language: .french).text == "Aucune réunion.\n")
    #expect(desk.run("meetings", "--year", "1999", "--json").text == "[]\n")
  }

  @Test("meetings of a body, of a year, of the days to come, of a kind")
  func meetings() throws {
    func ids(_ words: String...) -> [String] {
      desk.run(["meetings", "--json"] + words).json?.arrayValue?.compactMap { $0["id"]?.stringValue } ?? []
    }
    #expect(ids("--body", "PMC") == ["mcp-1", "mcp-2", "mcp-3", "mcp-4", "mcp-5"])
    #expect(ids("--body", "mcp", "--year", "2014") == ["mcp-2", "mcp-3"])
    #expect(ids("--from", "2015", "--to", "2016").isEmpty)
    #expect(ids("--from", "2015-01-01", "--to", "2016-12-31") == ["mcp-4"])
    #expect(ids("--kind", "visit") == ["visit-2013"])
    #expect(ids("--next", "14").isEmpty)
    #expect(ids("--next", "14", "--as-of", "2017-06-01") == ["mcp-5"])
    #expect(ids("--state", "held", "--body", "mcp").count == 5)
    let answer = desk.run(
      "meetings", "--body", "mcp", "--from", "2017-01-01", "--to", "2017-12-31", language: .french)
    #expect(
      answer.plain.contains("mcp-5") && answer.plain.contains("14 juin 2017")
        && answer.plain.contains("tenue"))
  }

  @Test("an end before the beginning is refused")
  func range() {
    #expect(desk.run("meetings", "--from", "2017-01-01", "--to", "2016-01-01").status == .refused)
  }

  @Test("decisions by state, responsible party and words; overdue as at a day")
  func decisions() throws {
    desk.set("2017-06-14T10:00:00Z")
    for words in [
      ["decision", "assign", "mcp-5/1", "--by", "mcp-secretariat", "--due", "2017-12-31"],
      ["decision", "follow-up", "mcp-5/1", "--status", "in-progress"],
    ] {
      let answer = desk.run(words)
      #expect(answer.status == .done, "\(answer.messages)")
    }
    func ids(_ words: String...) -> [String] {
      desk.run(["decisions", "--json"] + words).json?.arrayValue?.compactMap { $0["id"]?.stringValue } ?? []
    }
    #expect(ids("--meeting", "mcp-5") == ["libya-study"])
    #expect(ids("--status", "in-progress") == ["libya-study"])
    #expect(ids("--status", "open", "--by", "Secrétariat technique") == ["libya-study"])
    #expect(ids("--overdue").isEmpty)
    #expect(ids("--overdue", "--as-of", "2018-01-01") == ["libya-study"])
    #expect(ids("--find", "libye") == ["libya-study"])
    #expect(ids("--status", "rejected").isEmpty)
    let late = desk.run("decisions", "--overdue", "--as-of", "2018-01-01", language: .french)
    #expect(late.plain.contains("31 déc. 2017") && late.plain.contains("! en retard"))
  }

  @Test("organisations and people by a part of the name, accents aside")
  func directory() throws {
    #expect(desk.run("organizations", "cedeao").text.contains("ecowas"))
    #expect(desk.run("organizations", "--kind", "state", "--csv").text.contains("burkina-faso"))
    #expect(!desk.run("organizations", "--kind", "state").text.contains("ecowas"))
    #expect(desk.run("people", "diop").text.contains("abdoulaye-diop"))
    #expect(desk.run("people", "--organization", "tchad", "--json").json?.arrayValue?.count == 1)
  }

  @Test("no line is longer than a terminal of 80 columns, in either language", arguments: Language.allCases)
  func width(language: Language) {
    for words in [
      ["bodies"], ["groups"], ["meetings"], ["decisions"], ["people"], ["history"], ["show", "mcp-2"],
      ["check"],
    ] {
      for line in desk.run(words, language: language, width: 80).plain.split(separator: "\n") {
        #expect(line.count <= 80, "\(words): \(line)")
      }
    }
  }
}
