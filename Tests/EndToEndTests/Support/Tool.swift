import Foundation
import Testing

/// A program of the system that some tests need. A test without its tool says so instead of passing.
enum Tool: String {
  case tmux, strace, setpriv, hledger, pdftotext, pdfinfo, pdffonts, soffice, java, vnu, python3, khal,
    calcurse

  var isInstalled: Bool {
    Launch.path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(rawValue)")
    }
  }

  /// Whether strace may trace here; a container can forbid it.
  static func canTrace() async throws -> Bool {
    guard Tool.strace.isInstalled else { return false }
    return try await Launch(executable: .named("strace"), arguments: ["-qq", "-e", "trace=none", "true"])
      .run().status
      == .exited(0)
  }

  static var isRoot: Bool { geteuid() == 0 }
}

extension Trait where Self == ConditionTrait {
  /// Skips the test, and says loudly that it was, where the tool is missing.
  static func needs(_ tool: Tool) -> Self {
    .enabled(if: tool.isInstalled, "NOT TESTED: \(tool.rawValue) is not installed")
  }

  static var needsTracing: Self {
    .enabled("NOT TESTED: strace is not installed, or may not trace here") { try await Tool.canTrace() }
  }

  static var needsRoot: Self { .enabled(if: Tool.isRoot, "NOT TESTED: only root can make this fault") }
}
