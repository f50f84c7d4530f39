import Domain
import Papers
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Papers on the screen")
struct PapersScreenTests {
  @Test("the meeting is chosen first, then the paper that is most likely wanted stands ready")
  func subject() throws {
    var driver = try Scene.documents.driver(.english)
    driver.press(.function(7))
    driver.type("6th")
    driver.press(.enter, .enter)
    #expect(driver.app.screen.place == .documents(.meeting("mcp-6")))
    #expect(driver.screen.contains("► Minutes"))
    #expect(driver.screen.contains("MCP-6-Min-en.html"))
  }

  @Test("arrows choose another paper and show it from its top")
  func choose() throws {
    var driver = try Scene.papersOfMeeting.driver(.english)
    driver.press(.pageDown, .down)
    #expect(driver.screen.contains("► Record of decisions"))
    #expect(driver.screen.contains("RECORD OF DECISIONS"))
  }

  @Test("format and language are those of the file that is written")
  func write() throws {
    var driver = try Scene.papersOfMeeting.driver(.english)
    driver.press(.character("f"), .home, .enter)
    driver.press(.character("l"), .end, .enter)
    driver.press(.character("w"), .enter)
    let request = try #require(driver.written["~/MCP-6-Min-en-fr.md"])
    #expect(
      request.choice
        == PaperChoice(.minutes, about: .meeting("mcp-6"), format: .paper(.markdown), language: .both))
    #expect(driver.lines[22].contains("✓ written: home folder/MCP-6-Min-en-fr.md"))
  }

  @Test("a file that exists is replaced only on demand")
  func replace() throws {
    var driver = try Scene.replace.driver(.english)
    #expect(driver.screen.contains("The file exists"))
    driver.press(.enter)
    #expect(driver.app.layers.isEmpty)
    driver.press(.character("w"), .enter, .character("r"))
    #expect(driver.lines[22].contains("✓ written"))
  }

  @Test("a folder alone keeps the proposed name, and the next paper is proposed there")
  func noName() throws {
    var driver = try Scene.path.driver(.english)
    driver.type("/tmp/papers/")
    driver.press(.enter)
    #expect(driver.written["/tmp/papers/MCP-6-Min-en.html"] != nil)
    driver.press(.up, .character("w"))
    #expect(driver.screen.contains("/tmp/papers/"))
  }

  @Test("the ending of the name that is typed is the format; a name without one gets that of the format")
  func ending() throws {
    var driver = try Scene.path.driver(.english)
    driver.press(.control("a"))
    driver.type("/tmp/minutes.MD")
    driver.press(.enter)
    #expect(driver.written["/tmp/minutes.MD"]?.choice.format == .paper(.markdown))
    driver.press(.character("w"), .control("a"))
    driver.type("/tmp/minutes.doc")
    driver.press(.enter)
    #expect(driver.screen.contains("cannot be written as .doc"), "\(driver.screen)")
    driver.press(.control("a"))
    driver.type("/tmp/minutes of 12.2")
    driver.press(.enter)
    #expect(driver.written["/tmp/minutes of 12.2.md"] != nil, "\(driver.written.keys)")
  }

  @Test("a paper that cannot be issued says why, and there is nothing to write")
  func refused() throws {
    var driver = Driver(
      try SampleRegister.prepared(), .english, today: SampleRegister.before,
      at: .paper(.minutes, .meeting("mcp-6")))
    driver.press(.character("w"))
    #expect(driver.app.layers.isEmpty)
    #expect(driver.lines[22].contains("nothing to write"))
  }

  @Test("all papers of a meeting go into one folder at once, and none is replaced without asking")
  func pack() throws {
    var driver = try Scene.meetingHeld.driver(.french)
    driver.press(.character("p"), .character("a"))
    driver.press(.control("a"))
    driver.type("/tmp/plénière/")
    driver.press(.enter)
    let count = driver.written.count
    #expect(
      count >= 6 && driver.written.keys.allSatisfy { $0.hasPrefix("/tmp/plénière/") }, "\(driver.screen)")
    #expect(driver.lines[22].contains("\(count) documents écrits"), "\(driver.screen)")
    driver.press(.character("a"), .enter)
    #expect(driver.screen.contains("Remplacer \(count) fichiers ?"), "\(driver.screen)")
    driver.press(.escape)
    #expect(driver.written.count == count)
  }

  @Test("p leads from a meeting to its papers and Escape back")
  func fromMeeting() throws {
    var driver = try Scene.meetingHeld.driver(.english)
    driver.press(.character("p"), .enter)
    #expect(driver.app.screen.place == .documents(.meeting("mcp-6")))
    driver.press(.escape)
    #expect(driver.app.screen.place == .documents(.meeting("mcp-6")))
    driver.press(.escape)
    #expect(driver.app.screen.place == .meeting("mcp-6"))
  }

  @Test("a fund is chosen like a meeting, its statement stands ready, and only papers on funds are offered")
  func ofFund() throws {
    var driver = try Scene.subjects.driver(.english)
    driver.press(.function(7))
    driver.type("srf")
    driver.press(.enter, .enter)
    #expect(driver.app.screen.place == .documents(.fund(SampleFunds.fund)))
    #expect(driver.screen.contains("► Fund statement") && driver.screen.contains("FUND STATEMENT"))
    #expect(driver.screen.contains("Predictability table") && !driver.screen.contains("Minutes"))
    driver.press(.character("w"), .enter)
    let written = driver.written.values.map(\.choice.subject)
    #expect(written == [.fund(SampleFunds.fund)])
  }

  @Test("p on the page of a fund leads to its papers, and Esc back")
  func fromFund() throws {
    var driver = try Scene.fund.driver(.english)
    driver.press(.character("p"))
    #expect(driver.app.screen.place == .documents(.fund(SampleFunds.fund)))
    driver.press(.escape)
    #expect(driver.app.screen.place == .fund(SampleFunds.fund))
  }

  @Test("each subject is offered the papers that can be about it, and no other")
  func offered() {
    #expect(PaperSubject.framework("itsp").papers == [.results, .commitments, .planStatus])
    #expect(PaperSubject.fund("fcs").papers == [.fundStatement, .predictability, .boardDecisions])
    #expect(PaperSubject.project("roads").papers == [.projectSheet])
    #expect(!PaperSubject.meeting("mcp-6").papers.contains(.results))
    let ofAll = PaperSubject.register.papers
    #expect(ofAll.contains(.predictability) && ofAll.contains(.planStatus) && !ofAll.contains(.fundStatement))
  }

  @Test("the preview says how many pages the paper has, where something can set type")
  func pages() throws {
    var driver = try Scene.papersOfMeeting.driver(.french)
    #expect(!driver.lines[1].contains("page"), "\(driver.lines[1])")
    // What the shelf keeps was answered without it.
    driver.makeOwn()
    driver.app.around.tools = .plain
    driver.press(.down)
    #expect(driver.lines[1].contains("français, 2 pages"), "\(driver.lines[1])")
    driver.press(.up)
    #expect(driver.lines[1].contains("français, 3 pages"), "\(driver.lines[1])")
  }

  @Test("while a folder is filled, the status line says how far it is")
  func progress() throws {
    var driver = try Scene.papersOfMeeting.driver(.french)
    _ = driver.app.update(.exportsPack(written: 3, of: 14))
    #expect(driver.screen.contains("Écriture : 3 sur 14"), "\(driver.screen)")
  }
}
