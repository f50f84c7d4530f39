import Domain

/// Gives a decision another place among the meeting's, and with it another provisional number; numbers are final once it closed.
public struct MoveDecision: Command {
  public static let action = "move-decision"

  public var decision: DecisionReference
  /// Absent: to the end.
  public var before: DecisionID?

  public init(decision: DecisionReference, before: DecisionID? = nil) {
    self.decision = decision
    self.before = before
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let act = try DecisionAct(on: decision, in: context, register)
    try act.act.requireNotFinal()
    if act.isClosed { throw .refused(.numberIsFinal(try act.label())) }
    let moved = act.decision
    if let before { _ = try act.act.decisionIndex(before) }
    guard before != moved.id else { return try act.changeSet(Self.action) }
    var meeting = act.act
    meeting.meeting.decisions.removeAll { $0.id == moved.id }
    let place = try before.map { id throws(RegisterError) in try meeting.decisionIndex(id) }
    meeting.meeting.decisions.insert(moved, at: place ?? meeting.meeting.decisions.endIndex)
    return try meeting.changeSet(Self.action, detail: try meeting.label(of: moved.id))
  }
}
