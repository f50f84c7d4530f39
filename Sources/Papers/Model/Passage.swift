import Domain
import Localization

/// A run of words, of which each part knows its language.
public struct Passage: Hashable, Sendable {
  public var spans: [Span]

  /// Neighbours of one language and weight become one.
  public init(_ spans: [Span] = []) {
    self.spans = spans.reduce(into: []) { result, span in
      guard !span.text.isEmpty else { return }
      if let last = result.last, last.language == span.language, last.weight == span.weight {
        result[result.count - 1] = Span(last.text + span.text, span.language, span.weight)
      } else {
        result.append(span)
      }
    }
  }

  public init(_ words: String, _ language: Language, _ weight: Span.Weight = .plain) {
    self.init([Span(words, language, weight)])
  }

  /// The words of a phrase in one language.
  public init(_ phrase: Phrase, _ language: Language, _ weight: Span.Weight = .plain) {
    self.init(phrase[language], language, weight)
  }

  /// A text in one language; what is missing there stands in the other one, marked (design §5).
  public init(_ text: Text, _ language: Language, _ weight: Span.Weight = .plain) {
    if let words = text[language], !words.isEmpty {
      self.init(words, language, weight)
    } else if let other = text[language.other], !other.isEmpty {
      self.init([
        Span("[" + Untranslated.opening[language], language, weight), Span(other, language.other, weight),
        Span("]", language, weight),
      ])
    } else {
      self.init()
    }
  }

  public var isEmpty: Bool { spans.isEmpty }

  /// The words without weight and language.
  public var plain: String { spans.map(\.text).joined() }

  /// The same words with weight.
  var strong: Passage { Passage(spans.map { Span($0.text, $0.language, .strong) }) }

  public static func + (first: Passage, second: Passage) -> Passage { Passage(first.spans + second.spans) }

  public static func += (first: inout Passage, second: Passage) { first = first + second }
}

extension [Passage] {
  /// The passages one after the other with words between them.
  public func joined(_ separator: String, _ language: Language) -> Passage {
    var result = Passage()
    for passage in self where !passage.isEmpty {
      if !result.isEmpty { result += Passage(separator, language) }
      result += passage
    }
    return result
  }
}
