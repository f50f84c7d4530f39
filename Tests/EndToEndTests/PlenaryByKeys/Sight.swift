/// What somebody at a terminal takes in: the lines, what is set in bold among them, and where the cursor stands.
struct Sight: Equatable {
  struct Run: Equatable {
    let row: Int
    let column: Int
    let words: String
  }

  private(set) var lines: [String] = []
  private(set) var bold: [Run] = []
  let cursor: (row: Int, column: Int)
  private let coloured: [String]

  /// - Parameter coloured: the lines with their colours as escape sequences.
  init(coloured: [String], cursor: (row: Int, column: Int)) {
    self.cursor = cursor
    self.coloured = coloured
    for (row, line) in coloured.enumerated() { read(line.withPlainBlanks, row) }
  }

  /// The same picture; the cursor may be on its way.
  static func == (one: Sight, other: Sight) -> Bool { one.coloured == other.coloured }

  /// The entry of a form that has the keys, by its label: labels stand at the left, that one in bold.
  var entry: String? { entryRun.map { $0.words.trimmed.withoutStar } }

  /// The line on which it stands.
  var entryLine: String { entryRun.map { lines[$0.row] } ?? "" }

  private var entryRun: Run? { bold.first { $0.column == 2 && lines[$0.row].hasPrefix("│") } }

  /// Whether the cursor stands in the first of two languages side by side.
  var isInFirstLanguage: Bool {
    guard let row = entryRun?.row else { return false }
    let headings = lines[row...min(row + 1, lines.count - 1)]
    guard let heading = headings.first(where: { $0.contains("français") && $0.contains("anglais") }),
      let second = heading.firstRange(of: "anglais")
    else { return true }
    return cursor.column < heading.distance(from: heading.startIndex, to: second.lowerBound)
  }

  /// What stands before the cursor on its line.
  var beforeCursor: String {
    lines.indices.contains(cursor.row) ? String(lines[cursor.row].prefix(cursor.column)) : ""
  }

  /// The line of a list on which one stands.
  var selected: String? { lines.first { $0.hasPrefix("│►") || $0.hasPrefix("│ ►") } }

  /// Whether something in bold begins so: the marked line of a list that has dropped open.
  func marks(_ words: String) -> Bool { bold.contains { $0.words.trimmed.hasPrefix(words) } }

  func shows(_ words: String) -> Bool { lines.contains { $0.contains(words.withPlainBlanks) } }

  private mutating func read(_ line: String, _ row: Int) {
    var plain = ""
    var run: Run?
    func close() { if let run { bold.append(run) } }
    var rest = line[...]
    while let letter = rest.popFirst() {
      guard letter == "\u{1B}" else {
        plain.append(letter)
        run = run.map { Run(row: row, column: $0.column, words: $0.words + String(letter)) }
        continue
      }
      guard rest.popFirst() == "[" else { continue }
      let settings = rest.prefix { $0 != "m" }
      rest = rest.dropFirst(settings.count + 1)
      for setting in settings.split(separator: ";", omittingEmptySubsequences: false) {
        if setting == "1", run == nil { run = Run(row: row, column: plain.count, words: "") }
        if setting == "0" || setting.isEmpty || setting == "22" {
          close()
          run = nil
        }
      }
    }
    close()
    lines.append(plain)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
  fileprivate var withoutStar: String { hasSuffix(" *") ? String(dropLast(2)) : self }
}
