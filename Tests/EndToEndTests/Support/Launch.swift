import Subprocess

/// A process to start: what, with which words, in which environment – nothing is inherited.
struct Launch {
  enum Executable {
    /// Looked up along the usual path.
    case named(String)
    case at(String)
  }

  var executable: Executable
  var arguments: [String]
  var environment: [String: String] = [:]
  var folder: String?
  var input = ""

  /// The names along which tools are found, whatever the shell that started the tests says.
  static let path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

  /// The same process under another program: `timeout 5 …`, `strace … …`.
  func under(_ tool: String, _ options: [String]) -> Launch {
    var wrapped = self
    wrapped.executable = .named(tool)
    wrapped.arguments = options + words
    return wrapped
  }

  /// Runs it to its end.
  func run() async throws -> Ending {
    var variables: [Environment.Key: String] = ["PATH": Self.path]
    for (name, value) in environment { variables[Environment.Key(stringLiteral: name)] = value }
    let result = try await Subprocess.run(
      subprocess, arguments: Arguments(arguments), environment: .custom(variables),
      workingDirectory: folder.map { .init($0) }, input: .string(input, using: UTF8.self),
      output: .bytes(limit: 64 << 20), error: .bytes(limit: 16 << 20))
    return Ending(
      status: Ending.Status(result.terminationStatus), output: result.standardOutput,
      messages: String(decoding: result.standardError, as: UTF8.self))
  }

  /// The program and its arguments, as a shell or a wrapper takes them.
  var words: [String] { [path] + arguments }

  private var path: String {
    switch executable {
    case .named(let name): name
    case .at(let path): path
    }
  }

  private var subprocess: Subprocess.Executable {
    switch executable {
    case .named(let name): .name(name)
    case .at(let path): .path(.init(path))
    }
  }
}

extension Ending.Status {
  fileprivate init(_ status: TerminationStatus) {
    switch status {
    case .exited(let code): self = .exited(code)
    case .signaled(let signal): self = .killed(signal)
    }
  }
}
