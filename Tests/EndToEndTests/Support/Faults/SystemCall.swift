import Foundation

/// One call of the operating system that a command made and that leaves something behind.
struct SystemCall: Hashable {
  let name: String
  /// The how-manieth call of that name it was, from 1, as strace counts them.
  let number: Int
  /// What it was about, as strace writes it.
  let subject: String

  /// The calls that change files. The names with a mark do not exist on every machine.
  static let traced = [
    "write", "pwrite64", "writev", "fsync", "fdatasync", "?rename", "renameat", "renameat2", "?link",
    "linkat",
    "?unlink", "unlinkat", "?mkdir", "mkdirat", "ftruncate", "?truncate", "openat", "?symlink", "fchmod",
  ]

  /// What sort of file it was about; commands whose calls are of the same sorts in the same order differ in their words alone.
  var sort: String {
    let files = [".lock", ".staged", ".jsonl", "/journal"]
    let file = isSpeech ? "speech" : files.first { subject.contains($0) } ?? "folder"
    return "\(name) \(file)"
  }

  /// Whether it writes to the output or the messages, which are no part of the register.
  var isSpeech: Bool { name == "write" && (subject.hasPrefix("1<") || subject.hasPrefix("2<")) }

  /// Runs a command that nothing happens to, and tells the calls it made.
  static func made(by launch: Launch, log: String) async throws -> (calls: [SystemCall], ending: Ending) {
    let options = ["-f", "-qq", "-y", "-s", "0", "-o", log, "-e", "trace=" + traced.joined(separator: ",")]
    let ending = try await launch.under("strace", options).run()
    return (read(try String(contentsOfFile: log, encoding: .utf8)), ending)
  }

  /// Reads what strace wrote: `4711  fsync(5</…/journal>) = 0`.
  static func read(_ log: String) -> [SystemCall] {
    var counts: [String: Int] = [:]
    var calls: [SystemCall] = []
    for line in log.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
      guard parts.count == 2, let bracket = parts[1].firstIndex(of: "(") else { continue }
      let text = parts[1].drop { $0 == " " }
      let name = String(text.prefix { $0 != "(" })
      guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { continue }
      let counted = "\(parts[0]) \(name)"
      counts[counted, default: 0] += 1
      let subject = String(parts[1][parts[1].index(after: bracket)...])
      if name == "openat", !subject.contains("O_CREAT"), !subject.contains("O_WRONLY"),
        !subject.contains("O_RDWR")
      {
        continue
      }
      calls.append(SystemCall(name: name, number: counts[counted] ?? 1, subject: subject))
    }
    return calls
  }
}
