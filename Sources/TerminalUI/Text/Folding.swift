/// Makes texts comparable for a search: case, accents, ligatures and typographic marks do not count.
public enum Folding {
  /// "Réunion" → "reunion", "Œuvre" → "oeuvre", "N’Djaména" → "n'djamena".
  public static func fold(_ text: some StringProtocol) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(lowercase(scalar))
      } else {
        append(scalar, to: &result)
      }
    }
    return result
  }

  /// Whether every word of `filter` occurs in `text`, in any order; an empty filter fits everything.
  public static func matches(_ text: some StringProtocol, filter: some StringProtocol) -> Bool {
    let folded = fold(text)
    return fold(filter).split(separator: " ").allSatisfy { folded.contains($0) }
  }

  /// Whether `text` has the words of a filter that has been folded and split before; for many texts in a row.
  public static func matches(_ text: some StringProtocol, foldedWords: [String]) -> Bool {
    let folded = fold(text)
    return foldedWords.allSatisfy { folded.contains($0) }
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      if let base = bases[lower] {
        result += base
      } else if lower.properties.generalCategory != .nonspacingMark {
        result.unicodeScalars.append(lower)
      }
    }
  }

  private static let bases: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (base, variants) in FoldingTable.rows {
      for scalar in variants.unicodeScalars { table[scalar] = base }
    }
    return table
  }()
}
