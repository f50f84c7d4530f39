import Domain
import PlainText
import Testing

@testable import CommandLine

@Suite("Texts in and out")
struct TextTests {
  let desk = Desk()

  @Test("a text comes from a file or the input; a file’s empty lines part numbered paragraphs")
  func files() throws {
    desk.put("\u{FEFF}Premier\nparagraphe.\n\nSecond.\n", in: "texte.txt")
    desk.type("One.\n")
    desk.set("2017-06-14T10:00:00Z")
    _ = desk.run("meeting", "schedule", "--body", "mcp", "--date", "2017-07-01", "--place", "Bamako")
    let drafted = desk.run(
      "decision", "record", "mcp-6", "--text-fr", "@texte.txt", "--text-en", "-", "--json")
    let texts = drafted.json?["decisions"]?.arrayValue?.first?["paragraphs"]?.arrayValue?.map { $0["text"] }
    #expect(texts?.count == 2, "\(drafted.messages)")
    #expect(texts?[0]?["fr"] == "Premier paragraphe." && texts?[0]?["en"] == "One.")
    #expect(texts?[1]?["fr"] == "Second." && texts?[1]?["en"] == nil)
  }

  @Test("a file that is missing or no text is named")
  func faults() {
    desk.put(bytes: [0x66, 0xFF], in: "latin1.txt")
    let missing = desk.run("body", "edit", "mcp", "--remark-fr", "@nulle-part.txt", language: .french)
    #expect(missing.status == .notFound && missing.plainMessages.contains("nulle-part.txt"))
    let wrong = desk.run("body", "edit", "mcp", "--remark-fr", "@latin1.txt", language: .french)
    #expect(wrong.status == .refused && wrong.plainMessages.contains("UTF-8"))
  }

  @Test("@@ begins words with an @")
  func escape() {
    let answer = desk.run("body", "edit", "mcp", "--remark-fr", "@@secretariat", "--json")
    #expect(answer.json?["remark"]?["fr"] == "@secretariat")
  }

  @Test("words in the language of the messages fill that language")
  func ownLanguage() {
    let answer = desk.run("meeting", "edit", "mcp-5", "--title", "Séance", "--json", language: .french)
    #expect(answer.json?["title"]?["fr"] == "Séance" && answer.json?["title"]?["en"] == nil)
  }

  @Test("what could steer a terminal is shown as marks, and escaped in JSON")
  func controls() throws {
    let evil = "a\u{1B}[2Jb\u{202E}c\u{9B}d\u{200B}e\rf"
    #expect(desk.run("person", "add", evil, "--id", "evil").status == .done)
    for words in [
      ["show", "evil"], ["people"], ["people", "--json"], ["search", "2Jb"], ["history"],
      ["people", "--csv"],
    ] {
      let answer = desk.run(words, width: 80)
      for scalar in (answer.text + answer.messages).unicodeScalars {
        #expect(scalar.isTerminalSafe, "\(words): \(scalar.value)")
      }
    }
    #expect(desk.run("show", "evil", "--json").json?["name"]?.stringValue == evil)
    let refused = desk.run("show", "\u{1B}[31m").messages
    #expect(!refused.isEmpty && !refused.contains("\u{1B}"))
  }
}
