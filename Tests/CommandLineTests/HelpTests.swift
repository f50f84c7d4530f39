import CommandLine
import Domain
import Testing

@testable import CommandLine

@Suite("Help in both languages")
struct HelpTests {
  /// The words that call each subcommand of the program.
  static let all: [[String]] = paths(below: [])

  private static func paths(below path: [String]) -> [[String]] {
    CommandPath(path).type.configuration.subcommands.flatMap { type in
      let own = path + [type.configuration.commandName ?? ""]
      return [own] + paths(below: own)
    }
  }

  @Test("all subcommands are there")
  func reached() {
    #expect(Self.all.count > 70)
  }

  @Test(
    "every subcommand, argument and option is explained, in each language in its own words", arguments: all)
  func complete(path: [String]) throws {
    let english = try definition(path, .english)
    let french = try definition(path, .french)
    #expect(english.abstract?.isEmpty == false)
    #expect(english.abstract != french.abstract)
    #expect(english.arguments.count == french.arguments.count)
    for (en, fr) in zip(english.arguments, french.arguments) where !Self.builtIn(en) {
      #expect(en.abstract?.isEmpty == false, "\(path) \(en.written)")
      #expect(en.abstract != fr.abstract, "\(path) \(en.written)")
      #expect(en.valueName != nil)
    }
  }

  @Test("no line of help is longer than 80 columns", arguments: all, Language.allCases)
  func width(path: [String], language: Language) {
    let page = Desk(nil).run(path + ["--help"], language: language)
    #expect(page.status == .done)
    for line in page.text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    #expect(page.text.hasPrefix((try? definition(path, language).abstract?.prefix(20)).flatMap { $0 } ?? "?"))
  }

  @Test("“help” before and “--help” behind say the same, and go to the output")
  func both() {
    let desk = Desk(nil)
    let before = desk.run("help", "meeting", "schedule", language: .french)
    let behind = desk.run("meeting", "schedule", "--help", language: .french)
    #expect(before.text == behind.text && before.messages.isEmpty)
    #expect(before.plain.hasPrefix("Programmer une réunion d’une instance."))
    #expect(before.plain.contains("Utilisation : secretariat meeting schedule --body <instance> [options]"))
    #expect(!before.text.contains("Show help") && !before.text.contains("USAGE"))
  }

  @Test("a noun without its verb shows its help as an error")
  func noun() {
    let answer = Desk(nil).run("meeting")
    #expect(answer.status == .usage && answer.text.isEmpty)
    #expect(answer.messages.contains("  schedule ") && answer.messages.contains("Commands"))
  }

  @Test("help of a command that does not exist names the one that was meant")
  func unknown() {
    let answer = Desk(nil).run("help", "metings", language: .french)
    #expect(answer.status == .usage)
    #expect(answer.plainMessages.contains("Vouliez-vous dire meetings ?"))
  }

  @Test("completion scripts for three shells", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) {
    let answer = Desk(nil).run("--generate-completion-script", shell)
    #expect(answer.status == .done && answer.text.contains("secretariat") && answer.messages.isEmpty)
  }

  @Test("the version, on one line")
  func version() {
    let answer = Desk(nil).run("--version")
    #expect(answer.status == .done && answer.text == Version.current + "\n")
  }

  private func definition(_ path: [String], _ language: Language) throws -> CommandDefinition {
    try #require(CommandTree.definition(of: path, in: language))
  }

  private static func builtIn(_ argument: ArgumentDefinition) -> Bool {
    argument.names.contains { $0.name == "help" || $0.name == "version" }
  }
}
