import CanonicalJSON
import Domain
import Localization
import Testing

/// What is overdue or due soon, for an officer, a program and those who owe it.
@Suite("What is due")
struct DueTests {
  /// The plenary that is prepared, held and minuted in the scenario, with its second decision due on 31 May 2027.
  private func held() -> Desk {
    let desk = Desk()
    func run(_ lines: [[String]], at moment: Moment) {
      desk.set(moment)
      for line in lines {
        let answer = desk.run(line)
        #expect(answer.status == .done, "\(line): \(answer.messages)")
      }
    }
    run(
      [
        [
          "meeting", "schedule", "--body", "mcp", "--date", "2027-01-12", "--time", "09:00", "--place",
          "N'Djamena",
        ],
        ["meeting", "edit", "mcp-6", "--chair", "chad"], ["agenda", "carry", "mcp-6"],
        ["meeting", "convene", "mcp-6"], ["meeting", "invite", "mcp-6"],
      ], at: "2026-11-24T09:00:00Z")
    run(
      [
        ["meeting", "open", "mcp-6", "--at", "09:15"],
        ["attendance", "record", "mcp-6", "Chad", "AU", "Mali"],
        [
          "decision", "record", "mcp-6", "--item", "4", "--method", "consensus", "--by", "mcp-secretariat",
          "--by", "UN", "--due", "2027-05-31", "--title-fr", "État de mise en œuvre", "--title-en", "Status",
          "--text-fr", "La Plateforme demande un état.", "--text-en", "The Platform requests a status.",
        ],
        ["meeting", "close", "mcp-6", "--at", "17:00"],
      ], at: "2027-01-12T09:15:00Z")
    return desk
  }

  private func kinds(_ desk: Desk, _ words: String...) -> [String] {
    desk.run(["due", "--json"] + words).json?.arrayValue?.compactMap { $0["kind"]?.stringValue } ?? []
  }

  @Test("before a meeting its preparation, after it the minutes, at last the decision: each within its days")
  func course() {
    let desk = held()
    #expect(Set(kinds(desk, "--as-of", "2027-01-12")) == ["minutes"])
    #expect(kinds(desk, "--as-of", "2027-05-01").contains("decision") == false)
    #expect(kinds(desk, "--as-of", "2027-05-20").contains("decision"))
    #expect(kinds(desk, "--as-of", "2027-05-01", "--within", "60").contains("decision"))
    let late = desk.run("due", "--as-of", "2027-06-02", "--by", "UN", language: .french).plain
    #expect(late.contains("! 31 mai 2027, il y a 2 jours") && late.contains("MCP/6/Dec.1"), "\(late)")
    let ahead = Desk()
    ahead.set("2026-11-24T09:00:00Z")
    _ = ahead.run("meeting", "schedule", "--body", "mcp", "--date", "2027-01-12", "--time", "09:00")
    #expect(Set(kinds(ahead, "--within", "60")) == ["preparation"])
    // What was to be prepared for a day that is over is no longer due.
    #expect(kinds(ahead, "--as-of", "2027-03-01").isEmpty)
  }

  @Test("a message to each who owes something names it, the day and the sender", arguments: Language.allCases)
  func mail(_ language: Language) {
    let desk = held()
    let answer = desk.run("due", "--mail", "--as-of", "2027-06-02", language: language).plain
    #expect(answer.contains("MCP/6/Dec.1"))
    let messages = answer.components(separatedBy: String(repeating: "-", count: 72))
    #expect(messages.count == 2, "\(answer)")
    for message in messages {
      #expect(message.contains(DueWords.salutation[language]) && message.contains(DueWords.request[language]))
      #expect(message.contains(language == .french ? "(en retard : 31 mai 2027" : "(overdue: 31 May 2027"))
    }
    let one = desk.run("due", "--mail", "--by", "UN", "--as-of", "2027-06-02", language: language).plain
    #expect(!one.contains("-----") && one.contains(language == .french ? "Nations Unies" : "United Nations"))
    // Who has done its part is written to no more.
    desk.set("2027-06-01T09:00:00Z")
    _ = desk.run("decision", "follow-up", "MCP/6/Dec.1", "--by", "UN", "--status", "done")
    #expect(desk.run("due", "--mail", "--by", "UN", "--as-of", "2027-06-02", language: language).text.isEmpty)
  }

  @Test("a text under a silence procedure is due until somebody confirms it")
  func silence() {
    let desk = Desk()
    desk.set("2027-02-01T09:00:00Z")
    _ = desk.run(
      "decision", "circulate", "--body", "mcp", "--text-fr", "La Plateforme approuve.", "--text-en",
      "The Platform approves.", "--at", "09:00")
    #expect(kinds(desk) == ["silence"])
    desk.set("2027-02-20T09:00:00Z")
    let words = desk.run("due", language: .french).plain
    #expect(words.contains("! ") && words.contains("À confirmer"), "\(words)")
  }

  @Test("where nothing is due it says so, and to a schedule nothing at all")
  func nothing() {
    let desk = Desk()
    #expect(desk.run("due").plain == DueWords.nothing.en + "\n")
    #expect(desk.run("due", "--quiet").text.isEmpty)
    #expect(desk.run("due", "--mail").text.isEmpty)
    #expect(desk.run("due", "--json", "--quiet").text == "[]\n")
  }
}
