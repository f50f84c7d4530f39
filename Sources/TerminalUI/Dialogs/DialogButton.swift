/// A button of a dialog, and what it stands for.
public struct DialogButton<Action: Equatable & Sendable>: Equatable, Sendable {
  public var label: String
  /// A letter that presses it at once, such as "o" for "Oui"; underlined in the label.
  public var letter: Character?
  public var action: Action

  public init(_ label: String, letter: Character? = nil, action: Action) {
    self.label = label
    self.letter = letter
    self.action = action
  }
}
