/// A type whose empty value is not written at all, and which is empty when nothing is written.
public protocol EmptyWhenAbsent {
  /// The value when nothing is written.
  static var whenAbsent: Self { get }
}

extension Array: EmptyWhenAbsent {
  public static var whenAbsent: [Element] { [] }
}

extension Set: EmptyWhenAbsent {
  public static var whenAbsent: Set<Element> { [] }
}

extension Dictionary: EmptyWhenAbsent {
  public static var whenAbsent: [Key: Value] { [:] }
}

extension Optional: EmptyWhenAbsent {
  public static var whenAbsent: Wrapped? { nil }
}
