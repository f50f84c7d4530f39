import PlainText

/// One of several values to choose from on a form: Left and Right go through them, letters typed one after the other jump to
/// the one that begins with them. Space goes through a few and opens the list of many.
public struct FormChoice: Equatable, Sendable {
  public var options: [String]
  /// The chosen one; `nil` while nothing is chosen.
  public var selected: Int?
  /// Whether "nothing" may be chosen as well.
  public var isOptional: Bool

  private var typeAhead = TypeAhead()

  /// Whether there are too many to go through one by one.
  public var isLong: Bool { options.count > Self.few }
  private static let few = 6

  public init(_ options: [String], selected: Int? = nil, isOptional: Bool = false) {
    self.options = options
    self.selected = selected
    self.isOptional = isOptional
  }

  public var label: String { selected.flatMap { options.indices.contains($0) ? options[$0] : nil } ?? "" }

  /// Whether the key chose another one; `nil` when it is not one of its keys.
  mutating func react(to key: Key) -> Bool? {
    let before = selected
    if case .character(let letter) = key, let found = typeAhead.choose(letter, among: options, from: selected)
    {
      selected = found
      return selected != before
    }
    typeAhead.clear()
    switch key {
    case .character(" ") where isLong: return nil
    case .left: step(-1)
    case .right, .character(" "): step(1)
    case .backspace, .delete: if isOptional { selected = nil }
    case .character: break
    default: return nil
    }
    return selected != before
  }

  private mutating func step(_ distance: Int) {
    guard !options.isEmpty else { return }
    // The place before the first option stands for nothing.
    let first = isOptional ? -1 : 0
    let count = options.count - first
    let place = (selected ?? (isOptional || distance > 0 ? -1 : 0)) - first + distance
    let next = (place % count + count) % count + first
    selected = next < 0 ? nil : next
  }
}
