/// That a body is the troika of another: its incoming, serving and outgoing chair. Members by name, who enlarge it, hold seats of
/// its own. One that is the troika of a troika is that one, enlarged (S4).
public struct Troika: Hashable, Codable, Sendable {
  public var of: BodyID
  public var source: SourceNote?

  public init(of body: BodyID, source: SourceNote? = nil) {
    of = body
    self.source = source
  }

  /// The three places, in the order in which one goes through them.
  public enum Place: String, Sendable, CaseIterable { case incoming, serving, outgoing }
}
