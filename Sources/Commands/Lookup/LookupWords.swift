import Domain
import PlainText

/// Words an officer typed, in the forms in which they are compared.
struct LookupWords {
  /// As typed, without spaces around.
  let typed: String
  /// As an identifier would be: lower case.
  let identifier: String
  /// Lower case without accents, hyphens as spaces, one space between words.
  let folded: String

  init(_ typed: String) {
    self.typed = String(typed.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    identifier = self.typed.lowercased()
    folded = Self.fold(self.typed)
  }

  var isEmpty: Bool { typed.isEmpty }

  /// What stands behind one of these prefixes, such as `post:`; `nil` when none of them does.
  func behind(_ prefixes: String...) -> String? {
    let found = prefixes.first { identifier.hasPrefix($0 + ":") }
    return found.map { String(typed.dropFirst($0.count + 1)) }
  }

  static func fold(_ text: String) -> String {
    text.foldedForSearch.split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
  }

  /// The words of a folded text, without what stands between them.
  static func words(of folded: String) -> [Substring] {
    folded.split { !$0.isLetter && !$0.isNumber }
  }
}
