import Domain

/// Reverts the person's last act that is not undone yet, by a change set of its own (design §2).
public struct UndoLast: Command {
  public static let action = "undo-last"

  public init() {}

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    guard let last = try register.lastAct(of: context.person) else {
      throw .nothingToUndo(person: context.person)
    }
    return try Reversal(of: last, in: context, register).changeSet(Self.action)
  }
}
