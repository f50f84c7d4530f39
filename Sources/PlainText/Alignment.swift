/// Where a text stands in a space wider than itself.
public enum Alignment: Hashable, Sendable {
  case left
  case right
  case centre
}
