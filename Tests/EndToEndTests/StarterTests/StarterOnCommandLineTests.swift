import CanonicalJSON
import Testing

/// What somebody sees who begins with the Sahel starter.
@Suite("The starter register on the command line")
struct StarterOnCommandLineTests {
  private let world: World

  init() async throws {
    world = try World()
    let made = try await world.program(seed: "starter").run("init", "--starter", "sahel")
    try #require(made.status == .exited(0), "\(made)")
  }

  private func list(_ words: String...) async throws -> [JSON] {
    let ending = try await world.program().run(words + ["--json"])
    #expect(ending.status == .exited(0), "\(ending)")
    return try ending.json().arrayValue ?? []
  }

  private func identifiers(_ list: [JSON]) -> Set<String> { Set(list.compactMap { $0["id"]?.stringValue }) }

  @Test("a check finds neither damage nor a broken rule, also when warnings count")
  func check() async throws {
    let ending = try await world.program().run("check")
    #expect(ending.status == .exited(0), "\(ending)")
    #expect(try await list("check").allSatisfy { $0["severity"]?.stringValue == "warning" })
  }

  @Test("all bodies of the source are there, the groups by fours and threes, the plenaries that were held")
  func lists() async throws {
    let groups: Set = [
      "mcp-governance", "mcp-security", "mcp-resilience", "mcp-development", "uniss-governance",
      "uniss-security", "uniss-resilience",
    ]
    let bodies = groups.union([
      "oses", "unowas", "contact-group", "mcp", "mcp-secretariat", "uniss-committee",
    ])
    #expect(identifiers(try await list("bodies")) == bodies)
    #expect(identifiers(try await list("groups")) == groups)
    let plenaries = try await list("meetings", "--body", "mcp", "--kind", "ordinary")
    #expect(identifiers(plenaries) == ["mcp-1", "mcp-2", "mcp-3", "mcp-4", "mcp-5"])
    #expect(plenaries.allSatisfy { $0["state"]?.stringValue == "held" })
  }

  @Test("each record shows where it comes from, in both languages", arguments: ["C.UTF-8", "fr_FR.UTF-8"])
  func sources(locale: String) async throws {
    var program = world.program()
    program.locale = locale
    let kinds = ["bodies", "organizations", "people", "meetings", "decisions"]
    for kind in kinds {
      for record in try await list(kind) {
        let id = try #require(record["id"]?.stringValue)
        let name = kind == "decisions" ? "\(record["meeting"]?.stringValue ?? "")/\(id)" : id
        let sheet = try await program.run("show", name)
        #expect(sheet.status == .exited(0), "\(sheet)")
        #expect(sheet.text.contains(/S0|\.(com|net|org|it)\b|S\/2014\/886|malijet/), "\(name): \(sheet.text)")
        #expect(sheet.text.contains("ource"), "\(name): \(sheet.text)")
      }
    }
  }
}
