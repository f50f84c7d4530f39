import CanonicalJSON
import Foundation
import Testing

/// The 6th ordinary plenary from its scheduling to its approved minutes and two follow-ups, as the script beside this file plays it.
@Suite("The 6th ordinary plenary", .endedWhenItHangs)
struct PlenaryTests {
  static let papers = [
    "notice mcp-6", "agenda mcp-6", "annotated-agenda mcp-6", "participants mcp-6", "minutes mcp-6",
    "decisions mcp-6", "communique mcp-6", "follow-up mcp-6", "status mcp", "compliance mcp",
  ]
  static let formats = [("markdown", "md"), ("text", "txt"), ("html", "html")]

  @Test("its papers in both languages and three formats are those that were approved")
  func papers() async throws {
    try await Self.comparePapers(of: try await play())
  }

  /// Holds every paper, in both languages and three formats, against those that were approved.
  static func comparePapers(of world: World) async throws {
    for paper in papers {
      let words = paper.split(separator: " ").map(String.init)
      for (format, ending) in formats {
        for language in ["en", "fr"] {
          let options = ["--format", format, "--language", language, "--as-of", "2027-07-12"]
          let exported = try await world.program().run(["export"] + words + options)
          #expect(exported.status == .exited(0), "\(exported)")
          try Golden.compare(exported.output, with: "\(words[0])-\(language).\(ending)")
        }
      }
    }
  }

  @Test("what it leaves: final texts under seal, one superseded, one deferred, a reservation, two follow-ups")
  func facts() async throws {
    let world = try await play()
    let check = try await world.program().run("check")
    #expect(check.status == .exited(0), "\(check)")
    let meeting = try await world.program().run("show", "mcp-6", "--json").json()
    #expect(meeting["timing"]?["state"] == "held")
    #expect(meeting["minutes"]?["standing"]?["state"] == "approved")
    let decisions = try #require(meeting["decisions"]?.arrayValue)
    func states(_ symbol: String?) -> [String] {
      decisions.filter { $0["symbol"]?.stringValue == symbol }
        .compactMap { $0["standing"]?["state"]?.stringValue }
    }
    #expect(states("MCP/6/Dec.1") == ["adopted"])
    #expect(states("MCP/6/Dec.3") == ["adoptedAsAmended"])
    #expect(Set(states(nil)) == ["deferred", "withdrawn"])
    let second = try #require(decisions.first { $0["symbol"] == "MCP/6/Dec.2" })
    #expect(second["reservations"]?.arrayValue?.map { $0["by"]?["organization"] } == ["eu"])
    let logged = second["responsible"]?.arrayValue?.filter { $0["log"]?.arrayValue?.isEmpty == false }
    #expect(logged?.count == 2)
    let study = try await world.program().run("show", "mcp-5/libya-study", "--json").json()
    #expect(study["supersededBy"]?["meeting"] == "mcp-6")
  }

  @Test("it leaves the same register whatever the language of the messages")
  func languages() async throws {
    let english = try await play()
    let french = try await play(locale: "fr_FR.UTF-8")
    #expect(try english.files().differences(to: french.files()).isEmpty)
  }

  /// Plays the script in a world of its own.
  private func play(locale: String = "C.UTF-8") async throws -> World {
    let world = try World()
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Plenary/plenary.sh")
    var program = world.program()
    program.locale = locale
    var launch = Launch(
      executable: .named("sh"), arguments: [script.path()], environment: program.environment)
    launch.environment["SECRETARIAT"] = Program.path
    launch.environment["R"] = world.register
    let ending = try await launch.run()
    try #require(ending.status == .exited(0), "\(ending)")
    return world
  }
}
