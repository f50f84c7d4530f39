/// Goes through a CSV text once, row by row.
struct CSVScanner {
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var position = 0
  private var line = 1

  init(_ text: String.UnicodeScalarView, separator: Unicode.Scalar) {
    scalars = Array(text)
    self.separator = separator
    if scalars.first == "\u{FEFF}" { position = 1 }
  }

  /// The next row with the line it begins on, or `nil` at the end; empty lines are none.
  mutating func row() throws(CSVSyntaxError) -> (line: Int, cells: [String])? {
    while takeLineEnd() {}
    guard position < scalars.count else { return nil }
    let start = line
    var cells = [try cell()]
    while position < scalars.count, scalars[position] == separator {
      position += 1
      cells.append(try cell())
    }
    _ = takeLineEnd()
    return (start, cells.map(CSVCell.meant))
  }

  private mutating func cell() throws(CSVSyntaxError) -> String {
    guard position < scalars.count, scalars[position] == "\"" else { return plainCell() }
    let start = line
    var text = String.UnicodeScalarView()
    position += 1
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      guard scalar == "\"" else {
        if scalar == "\n" || (scalar == "\r" && peek != "\n") { line += 1 }
        text.append(scalar)
        continue
      }
      guard peek == "\"" else {
        guard endsCell else { throw .init(line: line, reason: .textAfterQuote) }
        return String(text)
      }
      text.append(scalar)
      position += 1
    }
    throw .init(line: start, reason: .unterminatedQuote)
  }

  /// Quotes within a cell that does not begin with one stand for themselves, as spreadsheets take them.
  private mutating func plainCell() -> String {
    var text = String.UnicodeScalarView()
    while !endsCell {
      text.append(scalars[position])
      position += 1
    }
    return String(text)
  }

  private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private var endsCell: Bool { peek.map { $0 == separator || $0 == "\r" || $0 == "\n" } ?? true }

  /// Passes over one line end, if one stands here.
  private mutating func takeLineEnd() -> Bool {
    guard let scalar = peek, scalar == "\r" || scalar == "\n" else { return false }
    position += 1
    if scalar == "\r", peek == "\n" { position += 1 }
    line += 1
    return true
  }
}
