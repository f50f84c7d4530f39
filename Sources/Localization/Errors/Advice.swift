/// What happened or why not, and what to do next: one sentence or two each.
public struct Advice: Hashable, Sendable {
  public let explanation: Phrase
  public let remedy: Phrase

  public init(_ explanation: Phrase, remedy: Phrase) {
    self.explanation = explanation
    self.remedy = remedy
  }

  init(en: String, fr: String, remedy: Phrase) {
    self.init(Phrase(en: en, fr: fr), remedy: remedy)
  }
}
