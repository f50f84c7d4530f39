/// A pattern with `{body}`, `{session}`, `{year}` and `{n}`, filled in and read back.
struct SymbolPattern {
  private let pattern: String

  init(_ pattern: String) { self.pattern = pattern }

  func filled(body: String, session: String, year: Int, number: Int?) -> String {
    known(body: body, session: session, year: year)
      .replacing("{n}", with: number.map(String.init) ?? "")
  }

  /// The number in a symbol that the pattern made with these values; one of more than nine digits is nobody's.
  func number(of symbol: String, body: String, session: String, year: Int) -> Int? {
    let parts = Self.split(known(body: body, session: session, year: year), around: "{n}")
    guard let after = parts.after, symbol.hasPrefix(parts.before), symbol.hasSuffix(after),
      symbol.utf8.count > parts.before.utf8.count + after.utf8.count
    else { return nil }
    let digits = symbol.dropFirst(parts.before.count).dropLast(after.count)
    guard digits.utf8.count <= 9, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(digits)
  }

  private func known(body: String, session: String, year: Int) -> String {
    pattern.replacing("{session}", with: session).replacing("{year}", with: String(year))
      .replacing("{body}", with: body)
  }

  private static func split(_ text: String, around mark: String) -> (before: String, after: String?) {
    guard let range = text.firstRange(of: mark) else { return (text, nil) }
    return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
  }
}
