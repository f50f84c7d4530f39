import Glibc
import TerminalDriver

/// The editor a person has chosen by `VISUAL` or `EDITOR`, or the one the system offers.
struct ExternalEditor {
  private let command: String

  init(_ world: World) {
    command = world.system.value("VISUAL") ?? world.system.value("EDITOR") ?? "editor"
  }

  /// Hands the text over in a file and takes it back when the editor ends; `nil` when that failed.
  func edit(_ text: String, on terminal: Terminal) -> String? {
    var template = Array("/tmp/secretariat-XXXXXX.txt".utf8CString)
    let file = mkstemps(&template, 4)
    guard file >= 0 else { return nil }
    let path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    defer { unlink(path) }
    let isWritten = SystemFiles.writeAll(file, Array(text.utf8))
    close(file)
    guard isWritten, terminal.suspend({ run(on: path) }) == 0, let bytes = try? SystemFiles.read(path) else {
      return nil
    }
    let edited = String(decoding: bytes, as: UTF8.self)
    return edited.hasSuffix("\n") && !text.hasSuffix("\n") ? String(edited.dropLast()) : edited
  }

  /// The command may have options, as the shell reads them.
  private func run(on path: String) -> Int32 {
    let words = ["/bin/sh", "-c", command + " \"$1\"", "sh", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", nil, nil, &arguments, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    return status
  }
}
