/// One cell of a CSV file, between what it says and how it is written.
///
/// Spreadsheets run a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end as a formula, and some also one that begins
/// with the full-width forms of the signs. Such a cell gets an apostrophe in front, which spreadsheets hide; reading takes it
/// away. A cell that really begins with an apostrophe and one of these gets a second one, so that nothing is lost.
enum CSVCell {
  private static let starters: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  static func neutralised(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

  /// What was meant by a cell that was neutralised; any other cell as it is.
  static func meant(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'", isDangerous(String(cell.unicodeScalars.dropFirst())) else {
      return cell
    }
    return String(cell.unicodeScalars.dropFirst())
  }

  static func written(_ text: String, quotingEmpty: Bool) -> String {
    let cell = neutralised(text)
    guard needsQuotes(cell) || (cell.isEmpty && quotingEmpty) else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "\""
  }

  /// Whether the text would run, once the apostrophes in front of it are taken away.
  private static func isDangerous(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(starters.contains) ?? false
  }

  private static func needsQuotes(_ cell: String) -> Bool {
    let scalars = cell.unicodeScalars
    return scalars.first == " " || scalars.last == " "
      || scalars.contains { $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n" }
  }
}
