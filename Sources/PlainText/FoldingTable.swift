/// Lower-case letters with the plain letters they are looked for by: Latin with marks (Unicode blocks up to
/// U+024F and U+1E00–U+1EFF), ligatures, letters of Bambara, Hausa and Fulfulde,
/// and typographic marks.
enum FoldingTable {
  static let bases: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (base, variants) in rows {
      for scalar in variants.unicodeScalars { table[scalar] = base }
    }
    return table
  }()

  private static let rows: [(base: String, variants: String)] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặª"), ("ae", "æǣǽ"), ("b", "ḃḅḇɓƀ"), ("c", "çćĉċčḉƈ"),
    ("d", "ďḋḍḏḑḓđɗð"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệɛǝ"), ("f", "ḟƒ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"),
    ("g", "ĝğġģǧǵḡǥɠ"),
    ("h", "ĥȟḣḥḧḩḫẖħ"), ("i", "ìíîïĩīĭįǐȉȋḭḯỉịıɨ"), ("ij", "ĳ"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵƙ"),
    ("l", "ĺļľḷḹḻḽłŀ"),
    ("m", "ḿṁṃ"), ("n", "ñńņňǹṅṇṉṋŋɲŉ"), ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿɔº"), ("oe", "œ"),
    ("p", "ṕṗƥ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"), ("s", "śŝşšșṡṣṥṧṩſ"), ("ss", "ß"), ("t", "ţťțṫṭṯṱẗŧƭ"), ("th", "þ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựʉ"), ("v", "ṽṿʋ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"),
    ("y", "ýÿŷȳẏẙỳỵỷỹƴ"), ("z", "źżžẑẓẕƶ"), ("'", "’‘ʼʻ′"), ("\"", "“”«»„"), ("-", "‐‑‒–—−\u{AD}"),
    ("...", "…"), ("1", "¹"), ("2", "²"), ("3", "³"),
  ]
}
