import Foundation

extension Program {
  /// Runs the program where every attempt to open these libraries finds nothing.
  func run(_ words: [String], without libraries: [String]) async throws -> Ending {
    let folders = try FileManager.default.contentsOfDirectory(atPath: "/usr/lib").filter {
      $0.hasSuffix("-linux-gnu")
    }
    let paths = folders.flatMap { ["/lib/\($0)", "/usr/lib/\($0)"] }.flatMap { folder in
      libraries.flatMap { ["-P", "\(folder)/\($0)"] }
    }
    let options = ["-f", "-qq", "-o", "/dev/null"] + paths + ["-e", "inject=open,openat:error=ENOENT"]
    return try await launch(words).under("strace", options).run()
  }
}
