extension String {
  /// The scalars of this text with the accents of Latin letters dropped (é → e, œ → oe), composed or not, for identifiers and
  /// searching.
  var decomposedForIdentifiers: [Unicode.Scalar] {
    unicodeScalars.lazy.filter { !(0x300...0x36F).contains($0.value) }
      .flatMap { LatinFolding.folded[$0].map { Array($0.unicodeScalars) } ?? [$0] }
  }

  /// This text in lower case without accents: what searches compare, so that "reunion" finds "Réunion".
  public var foldedForSearch: String {
    var folded: [UInt8] = []
    SearchFolding.append(self, to: &folded, collapsing: false)
    return String(decoding: folded, as: UTF8.self)
  }
}

enum LatinFolding {
  static let folded: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", "a"), ("ḃḅḇɓ", "b"), ("çćĉċčḉ", "c"), ("ďḋḍḏḑḓđɗ", "d"),
      ("èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệɛ", "e"), ("ḟ", "f"), ("ĝğġģǧǵḡ", "g"), ("ĥȟḣḥḧḩḫẖħ", "h"),
      ("ìíîïĩīĭįǐȉȋḭḯỉịı", "i"), ("ĵǰ", "j"), ("ķǩḱḳḵƙ", "k"), ("ĺļľḷḹḻḽŀł", "l"), ("ḿṁṃ", "m"),
      ("ñńņňǹṅṇṉṋŋɲ", "n"), ("òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøɔ", "o"), ("ṕṗ", "p"),
      ("ŕŗřȑȓṙṛṝṟ", "r"), ("śŝşšșṡṣṥṧṩ", "s"), ("ţťțṫṭṯṱẗŧ", "t"),
      ("ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "u"), ("ṽṿ", "v"), ("ŵẁẃẅẇẉẘ", "w"), ("ẋẍ", "x"),
      ("ýÿŷȳẏẙỳỵỷỹƴ", "y"), ("źżžẑẓẕ", "z"),
      ("œ", "oe"), ("æ", "ae"), ("ß", "ss"), ("’‘ʼ", "'"), ("\u{A0}\u{202F}", " "),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (letters, plain) in groups {
      for scalar in letters.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
