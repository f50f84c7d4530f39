/// What was done to a text, in steps that can be undone; the oldest are forgotten when it grows.
struct EditHistory: Equatable, Sendable {
  /// Edits of one kind that follow each other make one step.
  enum Kind: Equatable, Sendable {
    case typing
    case deletingBackward
    case deletingForward
    /// A step of its own: a paste, a cut.
    case single
  }

  /// Lines that took the place of others.
  struct Edit: Equatable, Sendable {
    var start: TextPosition
    var removed: [[Character]]
    var inserted: [[Character]]

    var removedRange: Range<TextPosition> { start..<start.advanced(by: removed) }
    var insertedRange: Range<TextPosition> { start..<start.advanced(by: inserted) }
    var size: Int { (removed + inserted).reduce(1) { $0 + $1.count + 1 } }
  }

  struct Step: Equatable, Sendable {
    var kind: Kind
    var edits: [Edit]
    /// The caret and the other end of the selection before and after.
    var before: Ends
    var after: Ends
    var size: Int
  }

  struct Ends: Equatable, Sendable {
    var caret: TextPosition
    var anchor: TextPosition?
  }

  static let mostSteps = 1_000
  /// Characters kept in all; the newest step is kept whatever its size.
  static let mostCharacters = 2_000_000

  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []
  private var size = 0
  /// Whether the next edit of the same kind may join the last step.
  private var isOpen = false

  /// The next edit begins a step of its own.
  mutating func close() { isOpen = false }

  mutating func record(_ edit: Edit, kind: Kind, before: Ends, after: TextPosition) {
    undone = []
    let after = Ends(caret: after, anchor: nil)
    if isOpen, kind != .single, let last = done.last, last.kind == kind, last.after.caret == before.caret,
      !startsWord(edit, after: last)
    {
      join(edit, after: after)
    } else {
      done.append(Step(kind: kind, edits: [edit], before: before, after: after, size: edit.size))
    }
    size += edit.size
    isOpen = kind != .single
    forget()
  }

  /// The step to be undone now, if any; it can be redone afterwards.
  mutating func undo() -> Step? {
    guard let step = done.popLast() else { return nil }
    size -= step.size
    undone.append(step)
    isOpen = false
    return step
  }

  mutating func redo() -> Step? {
    guard let step = undone.popLast() else { return nil }
    size += step.size
    done.append(step)
    isOpen = false
    return step
  }

  private mutating func join(_ edit: Edit, after: Ends) {
    let index = done.count - 1
    let last = done[index].edits.count - 1
    let previous = done[index].edits[last]
    if edit.removedRange.isEmpty, edit.inserted.count == 1, previous.insertedRange.upperBound == edit.start {
      done[index].edits[last].inserted[previous.inserted.count - 1] += edit.inserted[0]
    } else {
      done[index].edits.append(edit)
    }
    done[index].after = after
    done[index].size += edit.size
  }

  /// A word typed after a space or on a new line can be undone by itself.
  private func startsWord(_ edit: Edit, after step: Step) -> Bool {
    guard step.kind == .typing, let previous = step.edits.last?.inserted.last else { return false }
    guard let last = previous.last else { return true }
    return !last.isInWord && last.isWhitespace && edit.inserted.last?.last?.isWhitespace == false
  }

  private mutating func forget() {
    var count = 0
    while done.count - count > 1, size > Self.mostCharacters || done.count - count > Self.mostSteps {
      size -= done[count].size
      count += 1
    }
    done.removeFirst(count)
  }
}
