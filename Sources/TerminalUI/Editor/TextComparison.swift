/// What has changed from one version of a text to another, by paragraphs and within them by words.
///
/// Paragraphs that are in both versions are found first (their longest common sequence). Of those in between, the ones that have
/// much in common are compared word by word, the others are removed or added whole.
public struct TextComparison: Hashable, Sendable {
  /// The paragraphs of both versions in order.
  public let paragraphs: [ComparedParagraph]

  public init(from old: String, to new: String) {
    let old = EditorText.lines(of: old).map { String($0) }
    let new = EditorText.lines(of: new).map { String($0) }
    var result: [ComparedParagraph] = []
    for stretch in CommonSequence.stretches(from: old, to: new, limit: 4_000_000) {
      result += stretch.kept.map { ComparedParagraph([ComparedRun(.kept, $0)]) }
      result += ParagraphPairing.pairs(of: stretch.removed, with: stretch.added).map(Self.paragraph)
    }
    paragraphs = result
  }

  /// Whether both versions are the same.
  public var isSame: Bool { !paragraphs.contains { $0.isChanged } }

  /// How many words only the new version has, and how many only the old one.
  public var addedWords: Int { words(.added) }
  public var removedWords: Int { words(.removed) }

  private func words(_ change: ComparedRun.Change) -> Int {
    paragraphs.lazy.flatMap(\.runs).filter { $0.change == change }.reduce(0) {
      $0 + WordDifference.tokens(of: $1.text).count { $0.first?.isInWord == true }
    }
  }

  private static func paragraph(_ pair: (old: String?, new: String?)) -> ComparedParagraph {
    switch pair {
    case (let old?, let new?): ComparedParagraph(WordDifference.runs(from: old, to: new))
    case (let old?, nil): ComparedParagraph([ComparedRun(.removed, old)])
    case (nil, let new): ComparedParagraph([ComparedRun(.added, new ?? "")])
    }
  }
}
