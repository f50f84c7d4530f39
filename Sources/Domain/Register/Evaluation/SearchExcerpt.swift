import PlainText

extension SearchPhrase {
  /// A line of about `width` characters around the first place of this phrase in a text, as it is written, with an
  /// ellipsis where it was cut; the beginning of the text when the phrase is not in it.
  public func excerpt(of text: String, width: Int = 72) -> String {
    let words = text.unicodeScalars.split(whereSeparator: Self.isSpace).map(String.init)
    let (first, last) = place(in: words) ?? (0, 0)
    var from = first
    var to = min(last, words.count - 1)
    guard to >= from, from < words.count else { return "" }
    var length = words[from...to].reduce(to - from) { $0 + $1.count }
    while true {
      let left = from > 0 && length + words[from - 1].count < width
      if left {
        from -= 1
        length += words[from].count + 1
      }
      let right = to < words.count - 1 && length + words[to + 1].count < width
      if right {
        to += 1
        length += words[to].count + 1
      }
      if !left && !right { break }
    }
    let line = words[from...to].joined(separator: " ")
    return (from > 0 ? "… " : "") + line + (to < words.count - 1 ? " …" : "")
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || (scalar.value >= 0x80 && scalar.properties.isWhitespace)
  }

  /// The first and last word that the phrase touches.
  private func place(in words: [String]) -> (Int, Int)? {
    let foldedWords = words.map { Self.foldedBytes($0) }
    let all = Array(foldedWords.joined(separator: [UInt8(ascii: " ")]))
    let phrase = Array(folded.utf8)
    guard let start = ByteSearch.offset(of: phrase, in: all) else { return nil }
    var end = -1
    var first: Int?
    for (index, word) in foldedWords.enumerated() {
      end += word.count + 1
      if first == nil, end > start { first = index }
      if end >= start + phrase.count { return (first ?? index, index) }
    }
    return nil
  }
}
