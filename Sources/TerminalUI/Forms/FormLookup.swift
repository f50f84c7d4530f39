/// One or several things chosen by typing a part of their names: organisations, people, bodies, meetings.
///
/// What is typed is answered from outside with candidates, which open below the field. Enter takes the one that is marked and goes on,
/// where several can be chosen to the next of them; Tab takes it and goes on. Backspace in the empty field takes back the last one
/// chosen, and what is typed over a single one and wiped out again leaves nothing.
public struct FormLookup: Equatable, Sendable {
  public struct Entry: Equatable, Sendable {
    public var label: String
    /// Said at the right of the list.
    public var note: String
    /// What the form's owner knows it by.
    public var token: String

    public init(_ label: String, note: String = "", token: String) {
      self.label = label
      self.note = note
      self.token = token
    }
  }

  public private(set) var chosen: [Entry]
  public let isMany: Bool
  /// The words of the last line of the list, which makes a new one; `nil` where none can be made.
  public var newLabel: String?
  /// Said when nothing answers to what is typed.
  public var emptyLabel: String
  /// Said when nothing is typed and there is nothing left to choose.
  public var exhaustedLabel: String
  public internal(set) var field = TextField()
  private(set) var candidates: [Entry] = []
  var list = ListState()
  /// Whether the list is shown.
  public internal(set) var isOpen = false

  /// - Parameter typed: what was being typed when the entry was left the last time.
  public init(
    _ chosen: [Entry] = [], isMany: Bool = false, newLabel: String? = nil, emptyLabel: String = "",
    exhaustedLabel: String = "", typed: String = ""
  ) {
    self.chosen = chosen
    self.isMany = isMany
    self.newLabel = newLabel
    self.emptyLabel = emptyLabel
    self.exhaustedLabel = exhaustedLabel
    field = TextField(typed)
  }

  /// Why the list has no line.
  var absence: String { field.isEmpty && !exhaustedLabel.isEmpty ? exhaustedLabel : emptyLabel }

  /// What is typed and stands for nothing yet.
  public var typed: String { field.text }

  enum Reaction: Equatable {
    case ignored, handled, chosen
    /// Nothing answers to what is typed.
    case nothing
    /// Something else is looked for now.
    case asked(String)
    /// A new one is wanted, of what is typed.
    case new(String)
  }

  /// The lines of the list: the candidates, then the one that makes a new one.
  var lines: [Entry] { candidates + (newLabel.map { [Entry($0, token: "")] } ?? []) }

  /// Shows what was found for the words that are typed now; answers to older words are passed over.
  public mutating func offer(_ entries: [Entry], for words: String) {
    guard words == field.text else { return }
    // Of several, those that are chosen need no second choice; of one, the chosen answers to its name like every other.
    candidates = isMany ? entries.filter { entry in !chosen.contains { $0.token == entry.token } } : entries
    list = ListState()
  }

  public mutating func choose(_ entry: Entry) {
    chosen = isMany ? chosen.filter { $0.token != entry.token } + [entry] : [entry]
    field = TextField()
    candidates = []
    isOpen = false
  }

  mutating func react(to key: Key, page: Int) -> Reaction {
    if isOpen, let reaction = reactWhileOpen(to: key, page: page) { return reaction }
    if key == .backspace || key == .delete, field.isEmpty {
      guard !chosen.isEmpty else { return .handled }
      chosen.removeLast()
      return .chosen
    }
    if key == .function(4) {
      isOpen = true
      return .asked(field.text)
    }
    let before = field.text
    guard field.react(to: key) else { return .ignored }
    guard field.text != before else { return .handled }
    isOpen = !field.isEmpty
    // The field is seen to be empty, and so it is: the one that stood there does not come back.
    if field.isEmpty, !isMany, !chosen.isEmpty {
      chosen = []
      candidates = []
      return .chosen
    }
    return .asked(field.text)
  }

  private mutating func reactWhileOpen(to key: Key, page: Int) -> Reaction? {
    switch key {
    case .escape:
      isOpen = false
      return .handled
    case .enter: return take(list.selected) ?? .nothing
    case .tab, .backTab:
      // On the way out the marked one is taken; a new one is made only by Enter.
      if key == .tab, candidates.indices.contains(list.selected), !field.isEmpty {
        choose(candidates[list.selected])
      }
      isOpen = false
      return .ignored
    case .up, .down, .pageUp, .pageDown:
      _ = list.react(to: key, count: lines.count, page: page)
      return .handled
    default: return nil
    }
  }

  /// Takes the only one that answers to what is typed.
  mutating func takeOnly() {
    if isOpen, !field.isEmpty, candidates.count == 1 { choose(candidates[0]) }
    isOpen = false
  }

  mutating func take(_ index: Int) -> Reaction? {
    guard lines.indices.contains(index) else { return nil }
    let line = lines[index]
    guard line.token.isEmpty else {
      choose(line)
      return .chosen
    }
    isOpen = false
    return .new(field.text)
  }
}
