import Domain

/// Brings back what the person undid last, if the person did nothing since (design §2).
public struct RedoLast: Command {
  public static let action = "redo-last"

  public init() {}

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    guard let last = try register.lastUndo(of: context.person) else {
      throw .nothingToRedo(person: context.person)
    }
    return try Reversal(of: last, in: context, register).changeSet(Self.action)
  }
}
