import CanonicalJSON
import Foundation
import Testing

/// What the executable adds to the command line: the environment, files, streams and the ends of a process.
@Suite("The program as a process")
struct ProcessTests {
  let folder: TemporaryFolder
  let program: Program

  init() async throws {
    folder = try TemporaryFolder()
    var program = Program(home: folder)
    program.seed = "1"
    self.program = program
    let made = try await program.run("init", "--starter", "sahel")
    #expect(made.status == .exited(0), "\(made)")
  }

  /// The program with these variables beside its own.
  private func run(_ words: [String], _ variables: [String: String]) async throws -> Ending {
    var launch = program.launch(words)
    launch.environment.merge(variables) { $1 }
    return try await launch.run()
  }

  /// A line of the shell in which `$S` is the program.
  private func shell(_ line: String) async throws -> Ending {
    var launch = program.launch([])
    launch.executable = .named("sh")
    launch.arguments = ["-c", line]
    launch.environment["S"] = Program.path
    return try await launch.run()
  }

  private func write(settings: String) throws {
    let path = folder.appending("config/secretariat")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try settings.write(toFile: path + "/settings.json", atomically: true, encoding: .utf8)
  }

  @Test("the language is that of the settings, else of LC_ALL, LC_MESSAGES, LANG; C names none")
  func language() async throws {
    let words = ["meetings", "--year", "1999"]
    #expect(try await run(words, ["LANG": "fr_FR.UTF-8"]).text == "Aucune réunion.\n")
    #expect(try await run(words, ["LANG": "fr_FR.UTF-8", "LC_ALL": "en_GB.UTF-8"]).text == "No meeting.\n")
    #expect(try await run(words, ["LANG": "en", "LC_MESSAGES": "fr_CA.UTF-8"]).text == "Aucune réunion.\n")
    #expect(try await run(words, ["LANG": "fr_FR.UTF-8", "LC_ALL": "C.UTF-8"]).text == "Aucune réunion.\n")
    #expect(try await run(words, ["LANG": "de_DE.UTF-8"]).text == "No meeting.\n")
    try write(settings: #"{"language": "fr"}"#)
    #expect(try await run(words, ["LANG": "en_GB.UTF-8"]).text == "Aucune réunion.\n")
    try write(settings: "{ broken")
    #expect(try await run(words, ["LANG": "en_GB.UTF-8"]).text == "No meeting.\n")
  }

  @Test("who acts is named by --as, else by the settings, else by $USER")
  func person() async throws {
    func acting(_ words: String...) async throws -> JSON? {
      let ending = try await run(words, ["SECRETARIAT_IDS": UUID().uuidString])
      #expect(ending.status == .exited(0), "\(ending)")
      let history = try await program.run("history", "--json", "--limit", "1")
      let entries = try history.json()
      return entries.arrayValue?.first?["person"]
    }
    #expect(try await acting("body", "edit", "mcp", "--zone", "UTC") == "tester")
    try write(settings: #"{"name": "A. Diallo"}"#)
    #expect(try await acting("body", "edit", "mcp", "--zone", "Africa/Bamako") == "A. Diallo")
    #expect(try await acting("body", "edit", "mcp", "--zone", "UTC", "--as", "B. Traoré") == "B. Traoré")
  }

  @Test("the register is that of --register, else of the variable, else the default one")
  func register() async throws {
    let other = folder.appending("other")
    #expect(try await program.run("init", "--starter", "empty", "--register", other).status == .exited(0))
    let none = try await run(["bodies", "--json"], ["SECRETARIAT_REGISTER": other])
    #expect(try none.json() == [])
    let named = try await program.run("bodies", "--json")
    #expect(try named.json().arrayValue?.count == 13)
    let missing = try await run(["bodies"], ["SECRETARIAT_REGISTER": ""])
    #expect(
      missing.status == .exited(66)
        && missing.messages.contains(folder.appending("data/secretariat/register")))
  }

  @Test("a clock on the spot: a meeting opens at the time of its zone")
  func clock() async throws {
    let steps = [
      [
        "meeting", "schedule", "--body", "mcp", "--date", "2027-01-12", "--place", "N’Djamena", "--zone",
        "Africa/Ndjamena",
      ],
      ["agenda", "carry", "mcp-6"], ["meeting", "convene", "mcp-6"], ["meeting", "open", "mcp-6"],
    ]
    for (number, step) in steps.enumerated() {
      let variables = ["SECRETARIAT_IDS": "s\(number)", "SECRETARIAT_CLOCK": "2027-01-12T08:15:00Z"]
      let ending = try await run(step, variables)
      #expect(ending.status == .exited(0), "\(ending)")
    }
    let meeting = try await program.run("show", "mcp-6", "--json").json()
    #expect(meeting["sittings"]?.arrayValue?.first?["opened"] == "09:15")
  }

  @Test("an export is whole or not there, and replaces nothing without being asked")
  func export() async throws {
    let path = folder.appending("liste.md")
    let words = ["export", "participants", "mcp-2", "--language", "fr", "--output", path]
    #expect(try await program.run(words).status == .exited(0))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("Participants") || text.contains("participants"))
    try "mine".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try await program.run(words).status == .exited(73))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    #expect(try await program.run(words + ["--force"]).status == .exited(0))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    #expect(
      try await program.run(words.dropLast() + [folder.appending("nowhere/a.md")]).status == .exited(73))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasPrefix(".secretariat")
    }
    #expect(left.isEmpty)
  }

  @Test("a reader that goes away is no fault; an output that cannot be written is")
  func streams() async throws {
    let piped = try await shell("$S history --json | head -c 10; true")
    #expect(piped.output.count == 10 && piped.messages.isEmpty)
    let full = try await shell("$S bodies > /dev/full")
    #expect(full.status == .exited(73) && full.messages.contains("no room left"))
    let closed = try await shell("$S bodies >&-")
    #expect(closed.status == .exited(73))
  }

  @Test("texts come through the input")
  func input() async throws {
    let ending = try await program.launch(
      ["body", "edit", "contact-group", "--remark-fr", "-", "--json"], input: "Été\n"
    ).run()
    #expect(try ending.json()["remark"]?["fr"] == "Été")
  }

  @Test("the version needs neither a home nor a register")
  func version() async throws {
    var launch = program.launch(["--version"])
    launch.environment = [:]
    let ending = try await launch.run()
    #expect(ending.status == .exited(0) && ending.lines.count == 1)
  }

  @Test("without words and without a terminal it says what to type")
  func bare() async throws {
    let ending = try await run([], ["LANG": "fr_FR.UTF-8"])
    #expect(ending.status == .exited(64) && ending.messages.contains("secretariat --help"))
  }
}
