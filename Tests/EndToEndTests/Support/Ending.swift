import CanonicalJSON
import Testing

/// How a process ended and what it left behind.
struct Ending: CustomTestStringConvertible {
  enum Status: Equatable {
    case exited(Int32)
    /// By the signal of that number.
    case killed(Int32)
  }

  let status: Status
  let output: [UInt8]
  let messages: String

  var text: String { String(decoding: output, as: UTF8.self) }

  /// The lines of the output.
  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The output read as JSON.
  func json() throws -> JSON { try JSONReader.read(output) }

  var testDescription: String { "\(status)\n\(text)\(messages)" }
}
