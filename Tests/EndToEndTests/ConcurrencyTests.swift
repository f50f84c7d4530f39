import CanonicalJSON
import Foundation
import Testing

/// Two officers, eight scripts and an editor in one register at once: everything is kept, or shown as a conflict.
@Suite("Many at once", .endedWhenItHangs)
struct ConcurrencyTests {
  private let world: World
  private let meeting: String

  init() async throws {
    world = try World()
    meeting = world.register + "/meetings/2027/mcp-6.json"
    try await done("init", "--starter", "sahel", seed: "init")
    try await done("meeting", "schedule", "--body", "mcp", "--date", "2027-01-12", seed: "schedule")
  }

  @Test("different fields of one meeting: both win", .needsTracing)
  func differentFields() async throws {
    let slow = edit("--building-en", "Palais du 15 Janvier", seed: "slow")
    let quick = edit("--place-en", "N’Djamena", seed: "quick")
    let (first, second) = try await together(slow, quick)
    #expect(first.status == .exited(0), "\(first)")
    #expect(second.status == .exited(0), "\(second)")
    let tree = try record()
    #expect(tree["venue"]?["place"]?["en"]?.stringValue == "N’Djamena")
    #expect(tree["venue"]?["building"]?["en"]?.stringValue == "Palais du 15 Janvier")
    #expect(try await run("check").status == .exited(0))
  }

  @Test("the same field: the first one stands, the other is kept and shown", .needsTracing)
  func sameField() async throws {
    let slow = edit("--place-en", "Bamako", seed: "slow")
    let quick = edit("--place-en", "N’Djamena", seed: "quick")
    let (first, second) = try await together(slow, quick)
    #expect(second.status == .exited(0), "\(second)")
    #expect(first.status == .exited(65), "\(first)")
    #expect(try record()["venue"]?["place"]?["en"]?.stringValue == "N’Djamena")
    let kept = try world.files().bytes.filter { $0.key.hasPrefix("conflicts/") }
    #expect(kept.count == 1)
    #expect(kept.values.allSatisfy { String(decoding: $0, as: UTF8.self).contains("Bamako") })
    let check = try await run("check")
    #expect(check.text.contains("venue, place, in English"), "\(check)")
    let conflicts = try await run("conflicts")
    #expect(conflicts.text.contains("Bamako") && conflicts.text.contains("N’Djamena"), "\(conflicts)")
  }

  @Test("an editor that saves the file meanwhile wins its field, and keeps the other's", .needsTracing)
  func editor() async throws {
    let trace = LockTrace("slow", in: world)
    async let ending = trace.halt(edit("--place-en", "Bamako", seed: "slow")).run()
    try await trace.waitForHalt()
    var tree = try record()
    tree["remark"] = .object(["en": "Typed by hand"])
    try Data(tree.canonicalBytes()).write(to: URL(filePath: meeting), options: .atomic)
    try trace.goOn()
    #expect(try await ending.status == .exited(0))
    let merged = try record()
    #expect(merged["venue"]?["place"]?["en"]?.stringValue == "Bamako")
    #expect(merged["remark"]?["en"]?.stringValue == "Typed by hand")
  }

  @Test("eight scripts with twenty-five edits each: every one is in the register or among the conflicts")
  func crowd() async throws {
    let program = world.program()
    let refused = try await withThrowingTaskGroup(of: Int.self) { group in
      for writer in 0..<8 {
        group.addTask {
          var refused = 0
          for edit in 0..<25 {
            let words = Self.words(writer, edit)
            var ending = try await program.run(words)
            while ending.status == .exited(75) { ending = try await program.run(words) }
            if ending.status == .exited(65) {
              refused += 1
            } else {
              #expect(ending.status == .exited(0), "\(words): \(ending)")
            }
          }
          return refused
        }
      }
      return try await group.reduce(0, +)
    }
    let people = try world.files().bytes.keys.count { $0.hasPrefix("people/crowd-") }
    #expect(people == 8 * 13)
    let kept = try world.files().bytes.keys.count { $0.hasPrefix("conflicts/") }
    #expect(kept == refused)
    let history = try await run("history", "mcp-6", "--limit", "1000", "--json").json().arrayValue ?? []
    #expect(history.count == 1 + 8 * 12 - refused)
    #expect(try world.files().notCanonical.isEmpty)
  }

  /// Thirteen people of the writer's own, twelve remarks on the meeting that all of them edit.
  private static func words(_ writer: Int, _ edit: Int) -> [String] {
    if edit.isMultiple(of: 2) {
      return ["person", "add", "P \(writer) \(edit)", "--id", "crowd-\(writer)-\(edit)"]
    }
    return ["meeting", "edit", "mcp-6", "--remark-en", "writer \(writer), edit \(edit)"]
  }

  @Test("who died with the lock in hand keeps nobody waiting", .needsTracing)
  func deadHolder() async throws {
    let dying = edit("--place-en", "Bamako", seed: "dying").under(
      "strace",
      ["-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync", "-e", "inject=fsync:signal=SIGKILL:when=1"])
    #expect(try await dying.run().status == .killed(9))
    let trace = LockTrace("next", in: world)
    let next = try await trace.follow(edit("--place-en", "N’Djamena", seed: "next")).run()
    #expect(next.status == .exited(0), "\(next)")
    let tries = try trace.tries()
    #expect(!tries.isEmpty && tries.allSatisfy { $0 })
  }

  @Test(
    "a lock that is held is waited for; when that takes too long the program says try again and changes nothing",
    .needsTracing)
  func livingHolder() async throws {
    let trace = LockTrace("patient", in: world)
    var holder: HeldLock? = try HeldLock(of: world.register)
    async let patient = trace.follow(edit("--place-en", "Bamako", seed: "patient")).run()
    try await trace.waitForRefusal()
    withExtendedLifetime(holder) {}
    holder = nil
    let served = try await patient
    #expect(served.status == .exited(0), "\(served)")

    let before = try world.files().records
    holder = try HeldLock(of: world.register)
    let refused = try await edit("--place-en", "Gao", seed: "refused").run()
    #expect(refused.status == .exited(75), "\(refused)")
    #expect(refused.messages.contains(".lock"))
    #expect(try world.files().records == before)
    #expect(try await run("meetings").status == .exited(0))
    withExtendedLifetime(holder) {}
  }

  // MARK: Steps

  /// Both edits from the same state: the slow one has read the meeting when the quick one comes and goes.
  private func together(_ slow: Launch, _ quick: Launch) async throws -> (Ending, Ending) {
    let trace = LockTrace("slow", in: world)
    async let first = trace.halt(slow).run()
    try await trace.waitForHalt()
    let second = try await quick.run()
    try trace.goOn()
    return (try await first, second)
  }

  private func edit(_ option: String, _ value: String, seed: String) -> Launch {
    world.program(seed: seed).launch(["meeting", "edit", "mcp-6", option, value])
  }

  private func record() throws -> JSON {
    try JSONReader.read(Array(try Data(contentsOf: URL(filePath: meeting))))
  }

  private func run(_ words: String...) async throws -> Ending { try await world.program().run(words) }

  private func done(_ words: String..., seed: String) async throws {
    let ending = try await world.program(seed: seed).run(words)
    try #require(ending.status == .exited(0), "\(words): \(ending)")
  }
}
