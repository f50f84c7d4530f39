import Domain
import Localization

extension Session {
  /// A name and a text about it in one option: `NAME; TEXT`, or `NAME; fr:TEXTE; en:TEXT`.
  ///
  /// A text without a language is in that of the messages.
  func namedText(_ words: String) -> (name: String, text: Text?) {
    let parts = words.split(separator: ";", omittingEmptySubsequences: false).map(\.trimmed)
    var text: Text?
    var current = language
    for part in parts.dropFirst() {
      let marked = Language.allCases.first { part.hasPrefix($0.rawValue + ":") }
      let words = marked == nil ? part : part.dropFirst(3).trimmed
      // A semicolon within the text belongs to it.
      if marked == nil, let before = text?[current] {
        text?[current] = before + "; " + words
        continue
      }
      current = marked ?? language
      var filled = text ?? Text()
      filled[current] = words
      text = filled
    }
    return (parts.first ?? "", text)
  }
}

extension StringProtocol {
  /// Without spaces at either end.
  var trimmed: String {
    var words = self[...]
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }
}
