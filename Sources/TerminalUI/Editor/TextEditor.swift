/// A text of several lines that is being edited: a value, with its caret, selection, history and search.
///
/// A line of the text is a paragraph; it is wrapped at words to the width, and the caret moves by the rows one sees. Arrows, Home,
/// End, Page keys and words (Ctrl with arrows, Alt-B, Alt-F) move, with Shift they select, and so they do after Ctrl-Space where a
/// terminal sends no Shift. Ctrl-A selects everything, Ctrl-X, Ctrl-C and Ctrl-V cut, copy and paste, Ctrl-Z and Ctrl-Y undo and redo,
/// Ctrl-W deletes the word before and Ctrl-K what is left of the paragraph, Ctrl-F finds. Escape, Tab, F-keys and other keys are left to
/// the screen.
public struct TextEditor: Equatable, Sendable {
  /// Whether one may only read, select, copy and find.
  public var isReadOnly: Bool
  /// Where the next character goes.
  public internal(set) var caret = TextPosition()
  var content: EditorText
  /// The other end of the selection.
  var anchor: TextPosition?
  /// Whether motions select without Shift, as after Ctrl-Space.
  var isMarking = false
  /// Whether a caret between two rows is shown at the end of the upper one.
  var leansBack = false
  /// The column that moving up and down tries to keep.
  var goal: Int?
  /// The first row shown begins here.
  var top = TextPosition()
  /// Whether the wheel has moved the text under the caret, which may be out of sight until the next key.
  var isScrolledAway = false
  /// Whether the button went down on the text, so that dragging selects.
  var isDragging = false
  var history = EditHistory()
  var search: EditorSearch?
  /// What was looked for last.
  var lastQuery = ""

  /// An editor with the caret at the beginning of the text; "\r\n" and "\r" become "\n", everything else stays as it is.
  public init(_ text: String = "", isReadOnly: Bool = false) {
    content = EditorText(text)
    self.isReadOnly = isReadOnly
  }

  /// The whole text, lines ended by "\n" except the last; it is put together anew at each call.
  public var text: String { content.string }

  public var isEmpty: Bool { content.isEmpty }

  /// How many lines the text has; an empty text has one.
  public var paragraphCount: Int { content.paragraphs.count }

  /// What is selected; nil when nothing is.
  public var selection: Range<TextPosition>? {
    guard let anchor, anchor != caret else { return nil }
    return min(anchor, caret)..<max(anchor, caret)
  }

  /// The selected text; nil when nothing is selected.
  public var selectedText: String? { selection.map { EditorText.string(of: content.lines(in: $0)) } }

  /// Whether what is looked for is being typed, so that Escape closes the search first.
  public var isSearching: Bool { search != nil }

  public var canUndo: Bool { !history.done.isEmpty }
  public var canRedo: Bool { !history.undone.isEmpty }

  /// How many rows the text takes where the area has this many columns; counts no further than `limit`.
  public func rowCount(columns: Int, limit: Int = .max) -> Int {
    var count = 0
    for paragraph in content.paragraphs {
      count += paragraph.starts(width: Self.wrapWidth(columns)).count
      if count >= limit { return limit }
    }
    return count
  }

  /// Puts the caret somewhere, at the nearest place there is, with nothing selected.
  public mutating func moveCaret(to position: TextPosition) {
    caret = content.clamped(position)
    (anchor, goal, isMarking, leansBack, isScrolledAway) = (nil, nil, false, false, false)
    history.close()
  }

  /// Selects everything, so that what is typed or pasted next takes its place.
  public mutating func moveCaretToEnd() { moveCaret(to: content.end) }

  public mutating func selectAll() {
    (anchor, caret) = (TextPosition(), content.end)
    (goal, isMarking, leansBack, isScrolledAway) = (nil, false, false, false)
    history.close()
  }

  /// Puts text at the caret, or in the place of the selection, as one step of undo; also when it is read-only.
  public mutating func insert(_ text: String) {
    replaceSelection(with: PastedText.lines(of: text), kind: .single)
  }

  /// Puts another text in the place of all of it, as one step of undo; the caret stays as near as it can.
  public mutating func replaceAll(with text: String) {
    let place = caret
    replace(content.all, with: EditorText.lines(of: text), kind: .single)
    moveCaret(to: place)
  }

  /// The last column is left to the caret behind a full row.
  static func wrapWidth(_ columns: Int) -> Int { max(1, columns - 1) }
}
