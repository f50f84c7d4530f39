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
    let lower = text.foldedForSearch
    return lower.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  public func isFound(in text: String) -> Bool { isFound(inFolded: Self.folding(text)) }

  /// Compares bytes, so that a letter is found whatever mark follows it.
  public func isFound(inFolded text: String) -> Bool {
    let phrase = Array(folded.utf8)
    return text.utf8.withContiguousStorageIfAvailable { $0.firstRange(of: phrase) != nil }
      ?? (Array(text.utf8).firstRange(of: phrase) != nil)
  }

  public func isFound(inEither text: Text?) -> Bool {
    guard let text else { return false }
    return (text.en.map { isFound(in: $0) } ?? false) || (text.fr.map { isFound(in: $0) } ?? false)
  }
}
