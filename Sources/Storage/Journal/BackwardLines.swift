/// The lines of a file from its end to its beginning, read piece by piece.
struct BackwardLines {
  struct Line {
    let bytes: ArraySlice<UInt8>
    /// Where it begins in the file.
    let offset: Int
    /// Whether a newline ends it.
    let isWhole: Bool

    /// Whether it is an empty line, which an editor may have left and which says nothing.
    var isBlank: Bool { isWhole && bytes.allSatisfy { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: " ") } }
  }

  private let file: OpenFile
  /// What of the file lies before `buffer`.
  private var start: Int
  private var buffer: ArraySlice<UInt8> = []
  private var isFirst = true

  init(_ file: OpenFile) throws(FileFault) {
    self.file = file
    start = try file.status().size
  }

  mutating func next() throws(FileFault) -> Line? {
    if buffer.isEmpty { try readOn() }
    guard !buffer.isEmpty else { return nil }
    let isWhole = buffer.last == UInt8(ascii: "\n")
    if isWhole { buffer.removeLast() }
    var searched = 0
    while true {
      let unsearched = buffer.dropLast(searched)
      if let newline = unsearched.lastIndex(of: UInt8(ascii: "\n")) {
        let line = buffer[(newline + 1)...]
        buffer = buffer[...newline]
        return Line(bytes: line, offset: start + buffer.count, isWhole: isWhole)
      }
      searched = buffer.count
      guard start > 0 else { break }
      try readOn()
    }
    let line = buffer
    buffer = []
    return Line(bytes: line, offset: 0, isWhole: isWhole)
  }

  /// Reads the piece before the buffer, twice as much each time.
  private mutating func readOn() throws(FileFault) {
    let count = min(start, max(64 * 1024, buffer.count))
    let piece = try file.read(from: start - count, count: count)
    start -= count
    buffer = (piece + buffer)[...]
  }
}
