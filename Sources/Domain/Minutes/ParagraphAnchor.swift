/// Which paragraph of a section a comment is about (D): its number and its words when the comment came, so that it is found again
/// whatever else is written around it.
///
/// Sections are texts, not lists of paragraphs with identifiers: the words of the record are made anew each time, and an officer
/// types, pastes and joins lines freely. What a paragraph says is therefore all it can be known by.
public struct ParagraphAnchor: Hashable, Codable, Sendable {
  /// The language in which the comment names the paragraph; the other one may be divided in another way.
  public var language: Language
  /// From 1.
  public var number: Int
  /// The paragraph as it stood when the comment came; it never changes.
  public var quote: String
  /// The same paragraph as it stands since, where it was edited.
  public var current: String?

  public init(language: Language, number: Int, quote: String, current: String? = nil) {
    self.language = language
    self.number = number
    self.quote = quote
    self.current = current
  }

  /// The paragraph of a text that has the number.
  public init?(_ number: Int, of text: Text, in language: Language) {
    let paragraphs = (text[language] ?? "").paragraphs
    guard paragraphs.indices.contains(number - 1) else { return nil }
    self.init(language: language, number: number, quote: paragraphs[number - 1])
  }

  /// The number, from 1, that the paragraph has in a text; `nil` when the text has it no more.
  public func number(in text: Text) -> Int? {
    let paragraphs = (text[language] ?? "").paragraphs
    for words in [current, quote].compactMap(\.self) {
      if let found = ParagraphMatch.same(words, in: paragraphs, near: number - 1) { return found + 1 }
    }
    return ParagraphMatch.alike(current ?? quote, in: paragraphs, near: number - 1).map { $0 + 1 }
  }

  /// The anchor after the section was written anew, at the paragraph that took the place of its own. One whose paragraph is gone
  /// stays as it was, and finds it again when the paragraph comes back.
  /// - Parameter old: what the section said before; `nil` when that is not known.
  public func following(from old: Text?, to new: Text) -> ParagraphAnchor {
    let paragraphs = (new[language] ?? "").paragraphs
    var place = number(in: new).map { $0 - 1 }
    let former = (old?[language] ?? "").paragraphs
    if let old, let before = number(in: old) {
      let restored =
        former.contains(quote) ? nil : ParagraphMatch.same(quote, in: paragraphs, near: before - 1)
      place = restored ?? ParagraphMatch.successor(of: before - 1, from: former, to: paragraphs)
    }
    guard let place else { return self }
    var anchor = self
    anchor.number = place + 1
    anchor.current = paragraphs[place] == quote ? nil : paragraphs[place]
    return anchor
  }
}

extension String {
  /// Its lines that say something, each a paragraph of minutes.
  public var paragraphs: [String] {
    split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }.map(String.init)
  }
}
