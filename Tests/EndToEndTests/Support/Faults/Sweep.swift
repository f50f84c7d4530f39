import CanonicalJSON
import Testing

/// One command, the register it begins with and the one it leaves when nothing happens to it; every fault is held against them.
struct Sweep {
  let step: Step
  let world: World
  /// `nil` where the command makes the register.
  let before: RegisterFiles?
  let after: RegisterFiles
  let calls: [SystemCall]

  /// Runs the command untouched in a copy of the world and remembers its calls.
  init(_ step: Step, from world: World, to next: World) async throws {
    self.step = step
    self.world = world
    before = world.hasRegister ? try world.files() : nil
    let (calls, ending) = try await SystemCall.made(
      by: next.program(for: step).launch(step.words), log: next.appending("calls"))
    try #require(ending.status == .exited(0), "\(step): \(ending)")
    self.calls = calls
    after = try next.files()
    #expect(after != before, "\(step) changes nothing")
  }

  var kills: [Fault] { sample.map { Fault(kind: .kill, call: $0) } }

  /// What of a full, broken or read-only disk can happen at each call: this time, and from now on.
  var errors: [Fault] {
    sample.filter { !$0.isSpeech && !$0.opensIndex }.flatMap { call in
      let (once, forEver) = Self.errors(of: call.name)
      let first = Fault(kind: .error(once, forEver: false), call: call)
      // Calls that only read share the name of those that open for writing.
      return call.name == "openat"
        ? [first] : [first, Fault(kind: .error(forEver, forEver: true), call: call)]
    }
  }

  /// All calls; of a command that writes dozens of files alike, some of those in the middle.
  private var sample: [SystemCall] {
    guard calls.count > 80 else { return calls }
    return calls.enumerated().filter { $0.offset < 20 || $0.offset >= calls.count - 20 || $0.offset % 9 == 0 }
      .map(\.element)
  }

  private static func errors(of call: String) -> (once: String, forEver: String) {
    switch call {
    case "write", "pwrite64", "writev": ("ENOSPC", "EIO")
    case "fsync", "fdatasync": ("EIO", "ENOSPC")
    case "openat": ("EMFILE", "EMFILE")
    case "rename", "renameat", "renameat2", "link", "linkat", "mkdir", "mkdirat": ("ENOSPC", "EROFS")
    default: ("EIO", "EIO")
    }
  }

  // MARK: Verdicts

  /// What is wrong after a kill; empty when the register is as it was or wholly changed, reads well and can be written again.
  ///
  /// - Parameter repeating: whether what was not done is done again, and must come out as if nothing had happened.
  func wounds(of fault: Fault, repeating: Bool = false) async throws -> [String] {
    let copy = try await world.copy()
    let program = copy.program(for: step)
    let ending = try await fault.striking(program.launch(step.words)).run()
    let acknowledged = ending.status == .exited(0) || !ending.output.isEmpty
    return try await wounds(in: copy, program, mustBeChanged: acknowledged, repeating: repeating).map {
      "\(fault): \($0)"
    }
  }

  /// The same after a call that failed: a command that says no has changed nothing and names the file and the reason.
  func lies(of fault: Fault) async throws -> [String] {
    let copy = try await world.copy()
    let program = copy.program(for: step)
    let ending = try await fault.striking(program.launch(step.words)).run()
    var wounds: [String] = []
    switch ending.status {
    case .exited(0): break
    case .exited(73):
      if before != nil, try copy.files().records(besides: Self.waiting) != before?.records {
        wounds.append("it says that nothing was saved, and changed \(differences(try copy.files(), before))")
      }
      if !fault.silences { wounds += silence(of: ending, about: fault) }
    default: wounds.append("\(ending)")
    }
    wounds += try await self.wounds(
      in: copy, program, mustBeChanged: ending.status == .exited(0), repeating: false)
    return wounds.map { "\(fault): \($0)" }
  }

  /// What a refusal does not say: which file, and why.
  private func silence(of ending: Ending, about fault: Fault) -> [String] {
    let message = ending.messages
    let namesFile = message.contains("/secretariat-")
    return (namesFile ? [] : ["names no file: \(message)"])
      + (message.contains(fault.reason) ? [] : ["gives no reason: \(message)"])
  }

  private func wounds(
    in copy: World, _ program: Program, mustBeChanged: Bool, repeating: Bool
  ) async throws -> [String] {
    guard before != nil || copy.hasRegister else { return mustBeChanged ? ["no register"] : [] }
    let check = try await program.run(["check"])
    guard before != nil || check.status != .exited(66) else { return try await again(in: copy, program) }
    guard check.status == .exited(0) else { return ["check: \(check)"] }
    let found = try copy.files()
    var wounds = found.notCanonical.map { "not canonical: \($0)" }
    if found.records == after.records {
      if found.journal != after.journal { wounds.append("changed, and the journal does not know") }
    } else if let before, found.records == before.records {
      if mustBeChanged { wounds.append("said to be saved, and is not") }
      if repeating { wounds += try await again(in: copy, program) }
    } else {
      wounds.append("neither before (\(differences(found, before))) nor after (\(differences(found, after)))")
    }
    return wounds
  }

  /// What was not done can be done as if nothing had been.
  private func again(in copy: World, _ program: Program) async throws -> [String] {
    let second = try await program.run(step.words)
    guard second.status == .exited(0) else { return ["cannot be done again: \(second)"] }
    let found = try copy.files()
    return found == after ? [] : ["done again, it differs: \(differences(found, after))"]
  }

  private func differences(_ found: RegisterFiles, _ other: RegisterFiles?) -> String {
    guard let other else { return "no register" }
    return found.records.differences(to: other.records).joined(separator: ", ")
  }

  /// Files that wait for a commit that did not come; the next opening removes them.
  private static func waiting(_ path: String) -> Bool { path.hasSuffix(".staged") }
}

extension Fault {
  /// Whether not even a message can be written any more.
  fileprivate var silences: Bool {
    if case .error(_, forEver: true) = kind { return call.name == "write" }
    return false
  }

  /// How a message gives the reason.
  fileprivate var reason: String {
    switch kind {
    case .kill: ""
    case .error("ENOSPC", _): "no room"
    case .error("EROFS", _): "read-only"
    case .error("EMFILE", _): "too many open files"
    case .error: "the disk reports an error"
    }
  }
}

extension SystemCall {
  /// An index is written when the files have been at rest for a while, which they are in one run and not in the next: the call of
  /// that number may then be one that reads.
  fileprivate var opensIndex: Bool { name == "openat" && subject.contains(".index.") }
}
