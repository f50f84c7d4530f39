import Foundation
import Testing

/// What a process asks of the register's lock, written down as it happens, so that a test waits for what it needs to have
/// happened and never for a time.
struct LockTrace {
  private let log: String

  init(_ name: String, in world: World) { log = world.appending(name + ".trace") }

  /// The process, which tells each of its tries.
  func follow(_ launch: Launch) -> Launch { trace(launch, []) }

  /// The process, which has read what it is about to change and stands still at its first try, until it may go on.
  func halt(_ launch: Launch) -> Launch {
    trace(launch, ["-e", "inject=flock:error=EAGAIN:signal=SIGSTOP:when=1"])
  }

  private func trace(_ launch: Launch, _ injections: [String]) -> Launch {
    launch.under("strace", ["-f", "-qq", "-o", log, "-e", "trace=flock"] + injections)
  }

  /// The tries so far: whether each one took the lock.
  func tries() throws -> [Bool] { try lines().filter { $0.contains("flock(") }.map { $0.contains(" = 0") } }

  /// Waits until a try found the lock taken.
  func waitForRefusal() async throws {
    try await wait { try tries().contains(false) }
  }

  /// Waits until the process stands still.
  func waitForHalt() async throws {
    try await wait { try halted() != nil }
  }

  /// Lets the process that stands still go on.
  func goOn() throws {
    let process = try #require(try halted())
    kill(process, SIGCONT)
  }

  private func halted() throws -> pid_t? {
    try lines().first { $0.contains("stopped by SIGSTOP") }?.split(separator: " ").first.flatMap { pid_t($0) }
  }

  private func lines() throws -> [String] {
    guard FileManager.default.fileExists(atPath: log) else { return [] }
    return try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private func wait(until isReached: () throws -> Bool) async throws {
    var patience = Patience()
    while try !isReached() {
      let isWaiting = try await patience.lasts(for: .milliseconds(10))
      try #require(isWaiting, "the process never came to the lock")
    }
  }
}
