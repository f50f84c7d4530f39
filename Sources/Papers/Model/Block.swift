/// A part of a paper from top to bottom.
public enum Block: Hashable, Sendable {
  /// Level 1 stands for the parts of the paper; its title is above them all.
  case heading(level: Int, Passage)
  case paragraph(Passage)
  /// A paragraph with its number, as decisions and communiqués have them.
  case numbered(String, Passage)
  case bullets([Passage])
  /// Numbered points on lines of their own, as an agenda has them.
  case outline([OutlineEntry])
  case table(Table)
  case chart(Chart)
  case facts([Fact])
  case signatures([Signature])
  /// A remark of the secretariat to the reader, apart from the text.
  case note(Passage)
  /// What follows, such as an annex, may begin on a new page.
  case pageBreak
  /// The same in both languages, side by side; a side may lack its counterpart.
  case pair(Pair)

  /// Two blocks of prose side by side.
  public struct Pair: Hashable, Sendable {
    public let english: [Block]
    public let french: [Block]

    public init(english: [Block], french: [Block]) {
      self.english = english
      self.french = french
    }
  }
}

/// A point with its number, 5 or 5.1.
public struct OutlineEntry: Hashable, Sendable {
  public let number: String
  /// 0 for the points at the top.
  public let depth: Int
  public let words: Passage

  public init(number: String, depth: Int, words: Passage) {
    self.number = number
    self.depth = depth
    self.words = words
  }

  /// The number as it is printed: `5.` and `5.1`.
  var label: String { number.contains(".") ? number : number + "." }
}

/// A label with what it stands for: `Date: 12 January 2027`.
public struct Fact: Hashable, Sendable {
  public let label: Passage
  public let value: Passage

  public init(_ label: Passage, _ value: Passage) {
    self.label = label
    self.value = value
  }
}

/// Room for somebody to sign.
public struct Signature: Hashable, Sendable {
  /// In which function: the chair, for the secretariat.
  public let capacity: Passage
  /// Who signs, when that is known.
  public let name: Passage

  public init(capacity: Passage, name: Passage = Passage()) {
    self.capacity = capacity
    self.name = name
  }
}
