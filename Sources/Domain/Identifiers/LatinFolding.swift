extension String {
  /// The scalars of this text with the accents of Latin letters dropped (é → e, œ → oe), for identifiers and searching.
  var decomposedForIdentifiers: [Unicode.Scalar] {
    unicodeScalars.flatMap { LatinFolding.folded[$0].map { Array($0.unicodeScalars) } ?? [$0] }
  }

  /// This text in lower case without accents: what searches compare, so that "reunion" finds "Réunion".
  public var foldedForSearch: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var folded = String.UnicodeScalarView()
    for scalar in lowercased().decomposedForIdentifiers where !(0x300...0x36F).contains(scalar.value) {
      folded.append(scalar)
    }
    return String(folded)
  }
}

enum LatinFolding {
  static let folded: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđ", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"),
      ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"), ("òóôõöøōŏő", "o"),
      ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"),
      ("źżž", "z"),
      ("œ", "oe"), ("æ", "ae"), ("ß", "ss"), ("’‘ʼ", "'"), ("\u{A0}\u{202F}", " "),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (letters, plain) in groups {
      for scalar in letters.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
