import Domain

/// Takes a commitment out of a framework, with how partners kept it.
public struct RemoveCommitment: Command {
  public static let action = "remove-commitment"

  public var framework: FrameworkID
  public var commitment: Identifier<Commitment>

  public init(
    framework: FrameworkID, commitment: Identifier<Commitment>
  ) {
    self.framework = framework
    self.commitment = commitment
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let removed = act.record.commitments.remove(at: try act.place(of: commitment))
    return try act.changeSet(Self.action, detail: removed.text.best(for: .english))
  }
}
