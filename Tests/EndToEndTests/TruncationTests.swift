import CanonicalJSON
import Foundation
import Testing

/// A file cut off anywhere – by a full disk, a broken copy, an editor that crashed – is told with its line, and stops nothing else.
@Suite("Files cut off", .endedWhenItHangs)
struct TruncationTests {
  private let world: World
  private let records: [String: [UInt8]]

  init() async throws {
    world = try World()
    let made = try await world.program(seed: "truncation").run("init", "--starter", "sahel")
    try #require(made.status == .exited(0), "\(made)")
    records = try world.files().records.bytes.filter { $0.key.contains("/") }
  }

  @Test(
    "each cut of each file is reported with its line; lists leave out that record and no other; nothing is written over"
  )
  func everyFile() async throws {
    let rounds = Self.rounds(of: records)
    try #require(records.count > 40)
    try await withThrowingTaskGroup { group in
      for (number, round) in rounds.enumerated() {
        group.addTask {
          try await Turnstile.processes.pass { try await look(at: round, lists: number.isMultiple(of: 4)) }
        }
      }
      try await group.waitForAll()
    }
  }

  private func look(at round: [String: Int], lists: Bool) async throws {
    let copy = try await world.copy()
    var expected: [String: Int] = [:]
    var cut: [String: [UInt8]] = [:]
    for (path, place) in round {
      let rest = Array((records[path] ?? []).prefix(place))
      cut[path] = rest
      try Data(rest).write(to: URL(filePath: copy.register + "/" + path))
      do throws(JSONSyntaxError) { _ = try JSONReader.read(rest) } catch { expected[path] = error.line }
    }
    let program = copy.program()
    let check = try await program.run("check", "--json")
    #expect(try Self.damage(check.json()) == expected)
    #expect(check.status == .exited(expected.isEmpty ? 0 : 1))
    if lists { try await lookAtLists(of: program, without: Set(expected.keys.map(Self.identifier))) }
    let after = try copy.files().bytes
    for (path, bytes) in cut { #expect(after[path] == bytes, "\(path) was written over") }
  }

  private func lookAtLists(of program: Program, without gone: Set<String>) async throws {
    for (list, folder) in [("bodies", "bodies/"), ("meetings", "meetings/")] {
      let ending = try await program.run(list, "--json")
      #expect(ending.status == .exited(0), "\(ending)")
      let all = Set(records.keys.filter { $0.hasPrefix(folder) }.map(Self.identifier))
      #expect(
        Set(try ending.json().arrayValue?.compactMap { $0["id"]?.stringValue } ?? []) == all.subtracting(gone)
      )
    }
  }

  /// Places to cut at, by file; in each round most files are cut, and each is whole now and then.
  private static func rounds(of records: [String: [UInt8]]) -> [[String: Int]] {
    var queues = records.sorted { $0.key < $1.key }.map { (path: $0.key, cuts: sample($0.value)[...]) }
    var rounds: [[String: Int]] = []
    while queues.contains(where: { !$0.cuts.isEmpty }) {
      var round: [String: Int] = [:]
      for index in queues.indices where (index + rounds.count) % 8 != 0 {
        if let cut = queues[index].cuts.popFirst() { round[queues[index].path] = cut }
      }
      rounds.append(round)
    }
    return rounds
  }

  /// Every byte of a small file; of a larger one all ends of lines, and places at a step that has nothing to do with lines.
  private static func sample(_ bytes: [UInt8]) -> [Int] {
    if bytes.count < 450 { return Array(bytes.indices) }
    let lineEnds = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    return Set(lineEnds + Array(stride(from: 0, to: bytes.count, by: 211))).sorted()
  }

  private static func identifier(_ path: String) -> String {
    String(path.split(separator: "/").last?.dropLast(".json".count) ?? "")
  }

  /// The files that are damaged, each with the line at which it is.
  private static func damage(_ findings: JSON) -> [String: Int] {
    (findings.arrayValue ?? []).reduce(into: [:]) { damage, finding in
      guard finding["severity"]?.stringValue == "damage" else { return }
      damage[finding["file"]?.stringValue ?? finding.description] = finding["line"]?.integerValue ?? -1
    }
  }
}
