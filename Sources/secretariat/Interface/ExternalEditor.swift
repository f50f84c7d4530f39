import Glibc
import Screens
import Storage
import TerminalDriver

/// The editor a person has chosen by `VISUAL` or `EDITOR`; who has chosen none is offered none, not to be left in one he does not
/// know how to leave.
struct ExternalEditor {
  private let command: String?
  private let folder: String

  init(_ world: World) {
    command = ["VISUAL", "EDITOR"].lazy.compactMap { world.system.value($0) }.first { !$0.isEmpty }
    folder = world.system.value("TMPDIR") ?? "/tmp"
  }

  var isChosen: Bool { command != nil }

  /// Hands the text over in a file that nobody else can read, and takes it back when the editor ends. The file goes, with
  /// whatever the editor left beside it.
  func edit(_ text: String, on terminal: Terminal) -> EditingOutcome {
    guard let command else { return .unavailable }
    var template = Array((folder + "/secretariat-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { return .unavailable }
    let place = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    defer { remove(place) }
    let path = place + "/text.txt"
    guard write(text, to: path) else { return .unavailable }
    let status = terminal.suspend { run(command, on: path) }
    return outcome(status, path, given: text)
  }

  private func write(_ text: String, to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    let isWritten = SystemFiles.writeAll(file, Array((text + "\n").utf8))
    return close(file) == 0 && isWritten
  }

  /// An editor that broke down may have saved something first, which is not thrown away.
  private func outcome(_ status: Int32, _ path: String, given text: String) -> EditingOutcome {
    let ending = status & 0x7f == 0 ? (status >> 8) & 0xff : -1
    let saved: String
    do {
      saved = Self.text(of: try SystemFiles.read(path))
    } catch {
      // The editor took its file away, so it saved nothing; what was handed to it still stands in the form.
      return .failed(saved: nil)
    }
    if ending == 0 { return .edited(saved) }
    if saved != text { return .failed(saved: saved) }
    return ending == Self.notFound || ending == Self.notExecutable ? .unavailable : .failed(saved: nil)
  }

  private static let notFound: Int32 = 127
  private static let notExecutable: Int32 = 126

  /// An editor set to an old locale writes each character as one byte; the line end that editors put last is none of the text.
  private static func text(of bytes: [UInt8]) -> String {
    var text = String(validating: bytes, as: UTF8.self) ?? String(bytes.map { Character(Unicode.Scalar($0)) })
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    if text.last?.isNewline == true { text.removeLast() }
    return text
  }

  /// The command may have options, as the shell reads them.
  private func run(_ command: String, on path: String) -> Int32 {
    let words = ["/bin/sh", "-c", command + " \"$1\"", "sh", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", nil, nil, &arguments, environ) == 0 else {
      return Self.notFound << 8
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    return status
  }

  private func remove(_ place: String) {
    for name in SystemFiles.names(in: place) { unlink(place + "/" + name) }
    rmdir(place)
  }
}
