import PlainText

/// What is searched for, folded as the texts are: in lower case, without accents, white space as single spaces.
public struct SearchPhrase: Hashable, Sendable {
  public let folded: String

  /// `nil` when there is nothing to search for.
  public init?(_ words: String) {
    let folded = Self.folding(words)
    guard !folded.isEmpty else { return nil }
    self.folded = folded
  }

  /// A text as phrases are compared with it.
  public static func folding(_ text: String) -> String {
    String(decoding: foldedBytes(text), as: UTF8.self)
  }

  /// The same as UTF-8.
  public static func foldedBytes(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    SearchFolding.append(text, to: &folded, collapsing: true)
    if folded.last == UInt8(ascii: " ") { folded.removeLast() }
    return folded
  }

  /// Whether the phrase is in that text. Bytes are compared, so that a letter is found whatever mark follows it.
  public func isFound(in text: String) -> Bool {
    ByteSearch.offset(of: Array(folded.utf8), in: Self.foldedBytes(text)) != nil
  }

  public func isFound(inEither text: Text?) -> Bool {
    guard let text else { return false }
    return (text.en.map { isFound(in: $0) } ?? false) || (text.fr.map { isFound(in: $0) } ?? false)
  }
}
