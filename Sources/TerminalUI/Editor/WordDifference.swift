/// What has changed within a paragraph, by words.
enum WordDifference {
  private typealias Stretch = CommonSequence.Stretch<String>

  static func runs(from old: String, to new: String) -> [ComparedRun] {
    let stretches = CommonSequence.stretches(from: tokens(of: old), to: tokens(of: new), limit: 25_000_000)
    let runs = joined(stretches).flatMap { stretch in
      [
        ComparedRun(.kept, stretch.kept.joined()), ComparedRun(.removed, stretch.removed.joined()),
        ComparedRun(.added, stretch.added.joined()),
      ]
    }
    let shown = runs.filter { !$0.text.isEmpty }
    return shown.isEmpty ? [ComparedRun(.kept, new)] : shown
  }

  /// Words, runs of spaces, and every other character by itself.
  static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var kind: Kind?
    for character in text {
      let next = Kind(character)
      if next == kind, next != .other {
        tokens[tokens.count - 1].append(character)
      } else {
        tokens.append(String(character))
      }
      kind = next
    }
    return tokens
  }

  private enum Kind {
    case word, space, other

    init(_ character: Character) {
      self = character.isInWord ? .word : character.isWhitespace ? .space : .other
    }
  }

  /// Two changes with only a space between them read better as one: "31 mai" for "30 juin".
  private static func joined(_ stretches: [Stretch]) -> [Stretch] {
    stretches.reduce(into: []) { result, next in
      guard let last = result.last, last.isChanged, next.isChanged, !isSwap(last, next),
        next.kept.allSatisfy({ $0.allSatisfy(\.isWhitespace) })
      else {
        result.append(next)
        return
      }
      result[result.count - 1] = trimmed(
        Stretch(
          kept: last.kept, removed: last.removed + next.kept + next.removed,
          added: last.added + next.kept + next.added))
    }
  }

  /// One word gone before a space, another come behind it: the space parts them well.
  private static func isSwap(_ left: Stretch, _ right: Stretch) -> Bool {
    (left.added.isEmpty && right.removed.isEmpty) || (left.removed.isEmpty && right.added.isEmpty)
  }

  /// What both sides of a change begin with was not changed.
  private static func trimmed(_ stretch: Stretch) -> Stretch {
    let start = zip(stretch.removed, stretch.added).prefix { $0 == $1 }.count
    return Stretch(
      kept: stretch.kept + stretch.added.prefix(start), removed: Array(stretch.removed.dropFirst(start)),
      added: Array(stretch.added.dropFirst(start)))
  }
}
