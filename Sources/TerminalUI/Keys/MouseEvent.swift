/// What the mouse did, and where.
public struct MouseEvent: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case click
    /// The second of two clicks at one place; a `click` came before it.
    case doubleClick
    /// The mouse moved with its button down; a `click` came before it.
    case drag
    case wheelUp
    case wheelDown
  }

  public enum Button: Hashable, Sendable {
    case left
    case middle
    case right
    /// The wheel is no button.
    case none
  }

  public var action: Action
  public var button: Button
  public var point: Point

  public init(_ action: Action, at point: Point, button: Button = .left) {
    self.action = action
    self.button = button
    self.point = point
  }
}
