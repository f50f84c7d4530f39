/// A form: labelled entries below one another, and two buttons. A value, like every widget; what its entries mean is the affair of
/// whoever made it.
///
/// Tab, Enter, Down and their opposites go from entry to entry and to the buttons, and nothing that is wrong holds them back. Ctrl-S
/// saves from anywhere, Escape asks to leave.
public struct Form: Equatable, Sendable {
  public enum Focus: Equatable, Sendable {
    case entry(Int), save, cancel
  }

  public var title: String
  public var note: String
  /// What saving will do, or what one should know first; above the entries.
  public var preface: [String]
  public var entries: [FormEntry]
  public var saveLabel: String
  public var cancelLabel: String
  /// What its editors say of their own.
  public var editorWords: TextEditorWords
  /// Why it cannot be saved, where that is about no single entry.
  public var complaint = ""
  public internal(set) var focus: Focus
  /// The first row of preface and entries that was shown last.
  var top = 0
  /// Whether the wheel has moved the entry that has the keys out of sight, until the next key.
  var isScrolledAway = false

  public init(
    title: String, note: String = "", preface: [String] = [], entries: [FormEntry], saveLabel: String,
    cancelLabel: String, editorWords: TextEditorWords
  ) {
    self.title = title
    self.note = note
    self.preface = preface
    self.entries = entries
    self.saveLabel = saveLabel
    self.cancelLabel = cancelLabel
    self.editorWords = editorWords
    focus = entries.firstIndex { $0.control.takesKeys }.map { .entry($0) } ?? .save
    if let focused { enter(focused, by: 1) }
  }

  /// The entry that has the keys, if one has.
  public var focused: Int? { if case .entry(let index) = focus { index } else { nil } }

  /// Gives the keys to an entry.
  public mutating func focus(on index: Int) {
    guard entries.indices.contains(index), entries[index].control.takesKeys else { return }
    let isOther = focused != index
    if isOther { closeList() }
    focus = .entry(index)
    // A text without words is begun on its first side.
    if isOther, case .text(var text) = entries[index].control, text.sides.allSatisfy(\.editor.isEmpty) {
      text.focus = 0
      entries[index].control = .text(text)
    }
    isScrolledAway = false
  }

  /// Gives the keys to the first entry, or to the button where there is none.
  public mutating func focusOnFirst() {
    focus = entries.firstIndex { $0.control.takesKeys }.map { .entry($0) } ?? .save
  }

  /// Puts another control into an entry. A line that has the keys and was not typed into stays ready to be typed over.
  public mutating func replace(_ control: FormControl, at index: Int) {
    let before = entries[index].control
    entries[index].control = control
    guard focused == index, case .line(let old, _) = before, old.isEmpty || old.isMarked,
      case .line(let field, let placeholder) = control
    else { return }
    entries[index].control = .line(TextField(field.text, isMarked: true), placeholder: placeholder)
  }

  /// Gives the keys to Cancel, where saving takes something away.
  public mutating func focusOnCancel() { focus = .cancel }

  /// Closes the list of the entry that has the keys.
  public mutating func closeList() {
    guard let focused, case .lookup(var lookup) = entries[focused].control else { return }
    lookup.isOpen = false
    entries[focused].control = .lookup(lookup)
  }

  /// Everything that can have the keys, in order.
  private var stops: [Focus] {
    entries.indices.filter { entries[$0].control.takesKeys }.map { .entry($0) } + [.save, .cancel]
  }

  /// Goes to the next stop or the one before, in a circle.
  mutating func step(_ distance: Int) {
    closeList()
    let stops = stops
    let place = (stops.firstIndex(of: focus) ?? 0) + distance
    focus = stops[(place % stops.count + stops.count) % stops.count]
    if let focused { enter(focused, by: distance) }
  }

  /// What is typed takes the place of what a line has; an arrow keeps it. A text goes on where it ends.
  private mutating func enter(_ index: Int, by distance: Int) {
    switch entries[index].control {
    case .line(let field, let placeholder):
      entries[index].control = .line(TextField(field.text, isMarked: true), placeholder: placeholder)
    case .text(var text):
      text.focus = distance > 0 ? 0 : text.sides.count - 1
      if !text.isLong { text.moveCaretsToEnd() }
      entries[index].control = .text(text)
    case .choice, .lookup, .fact: break
    }
  }
}
