import CanonicalJSON

/// The words of an adopted decision that became final with the minutes: those of the original language, or all that were
/// written when none is named (domain §2).
public struct SealedText: Hashable, Codable, Sendable {
  public let symbol: String?
  public let verb: OperativeVerb?
  public let original: Language?
  public let title: Text?
  public let paragraphs: [Paragraph]

  public init(_ decision: Decision) {
    func final(_ text: Text) -> Text {
      guard let language = text.original ?? decision.original, let words = text[language] else { return text }
      return Text(words, in: language)
    }
    symbol = decision.symbol
    verb = decision.verb
    original = decision.original
    title = decision.title.map(final)
    paragraphs = decision.paragraphs.map { Paragraph(id: $0.id, text: final($0.text)) }
  }

  /// Whether a decision still says what was sealed; translations added since do not count.
  public func stands(in decision: Decision) -> Bool {
    func same(_ sealed: Text?, _ current: Text?) -> Bool {
      Language.allCases.allSatisfy { language in
        guard let words = sealed?[language] else { return true }
        return current?[language] == words
      }
    }
    return symbol == decision.symbol && verb == decision.verb && same(title, decision.title)
      && paragraphs.map(\.id) == decision.paragraphs.map(\.id)
      && zip(paragraphs, decision.paragraphs).allSatisfy { same($0.text, $1.text) }
  }
}
