/// The words of a filter, folded, to be looked for in many texts in a row.
public struct FilterWords: Hashable, Sendable {
  private let words: [[UInt8]]

  public init(_ typed: String) {
    words = typed.foldedForSearch.utf8.split(separator: UInt8(ascii: " ")).map(Array.init)
  }

  /// Whether nothing is asked for, so that everything fits.
  public var isEmpty: Bool { words.isEmpty }

  /// Whether every word occurs in `text`, in any order.
  public func match(_ text: String) -> Bool {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    SearchFolding.append(text, to: &folded, collapsing: false)
    return words.allSatisfy { ByteSearch.offset(of: $0, in: folded) != nil }
  }
}
