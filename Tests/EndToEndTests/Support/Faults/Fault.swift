/// Something that happens to a command at one of its calls.
struct Fault: Hashable, CustomStringConvertible {
  enum Kind: Hashable {
    /// The process is killed before the call is made.
    case kill
    /// The call is not made and fails with this error, this time or from now on.
    case error(String, forEver: Bool)
  }

  let kind: Kind
  let call: SystemCall

  /// The process with the fault waiting for it.
  func striking(_ launch: Launch) -> Launch {
    let injected =
      switch kind {
      case .kill: "signal=SIGKILL:when=\(call.number)"
      case .error(let name, let forEver): "error=\(name):when=\(call.number)\(forEver ? "+" : "")"
      }
    return launch.under(
      "strace",
      [
        "-f", "-qq", "-o", "/dev/null", "--seccomp-bpf", "-e", "trace=\(call.name)",
        "-e", "inject=\(call.name):\(injected)",
      ])
  }

  var description: String {
    let what =
      switch kind {
      case .kill: "killed at"
      case .error(let name, let forEver): "\(name)\(forEver ? " for ever from" : " at")"
      }
    return "\(what) \(call.name) \(call.number): \(call.subject)"
  }
}
