/// Where and why a text could not be read.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  /// The line, from 1; lines end with a line feed.
  public let line: Int
  /// The column, from 1, in characters (Unicode scalars) as an editor counts them.
  public let column: Int
  /// What is wrong there.
  public let reason: JSONSyntaxReason

  public init(line: Int, column: Int, reason: JSONSyntaxReason) {
    self.line = line
    self.column = column
    self.reason = reason
  }
}

extension JSONSyntaxError {
  /// The place of the byte at `offset`.
  init(reason: JSONSyntaxReason, offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let before = bytes[..<min(offset, bytes.count)]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.reduce(into: 1) { if $1 == UInt8(ascii: "\n") { $0 += 1 } }
    // A byte of the form 10xxxxxx goes on with a character that was counted already.
    let column = before[start...].reduce(into: 1) { if $1 & 0xC0 != 0x80 { $0 += 1 } }
    self.init(line: line, column: column, reason: reason)
  }
}
