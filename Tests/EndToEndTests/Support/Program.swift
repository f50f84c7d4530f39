import Foundation

/// The program as it was built, started as a user starts it, in a world where nothing moves.
struct Program {
  /// Settings, drafts and caches of the user lie here.
  let home: String
  var register: String
  var locale = "C.UTF-8"
  var clock: String? = "2026-12-01T09:12:00Z"
  /// Where new identifiers are counted from; each command that makes some needs one of its own.
  var seed: String?
  var person = "A. Diallo"

  init(home: TemporaryFolder, register: String? = nil) {
    self.home = home.path
    self.register = register ?? home.appending("register")
  }

  /// Beside the tests that are running.
  static let path: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "secretariat").path()
  }()

  var environment: [String: String] {
    var variables = [
      "HOME": home, "LANG": locale, "TZ": "UTC", "USER": "tester", "SECRETARIAT_REGISTER": register,
      "XDG_CONFIG_HOME": home + "/config", "XDG_DATA_HOME": home + "/data", "XDG_STATE_HOME": home + "/state",
      "XDG_CACHE_HOME": home + "/cache", "SWIFT_BACKTRACE": "enable=no",
    ]
    variables["SECRETARIAT_CLOCK"] = clock
    variables["SECRETARIAT_IDS"] = seed
    return variables
  }

  func launch(_ words: [String], input: String = "") -> Launch {
    Launch(executable: .at(Self.path), arguments: words, environment: environment, input: input)
  }

  /// Runs the program with these words to its end.
  func run(_ words: [String], input: String = "") async throws -> Ending {
    try await launch(words, input: input).run()
  }

  func run(_ words: String..., input: String = "") async throws -> Ending {
    try await run(words, input: input)
  }
}
