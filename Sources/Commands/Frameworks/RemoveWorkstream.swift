import Domain

/// Takes a workstream out of a framework; results that belonged to it belong to none.
public struct RemoveWorkstream: Command {
  public static let action = "remove-workstream"

  public var framework: FrameworkID
  public var workstream: Identifier<Workstream>

  public init(
    framework: FrameworkID, workstream: Identifier<Workstream>
  ) {
    self.framework = framework
    self.workstream = workstream
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let removed = act.record.workstreams.remove(at: try act.place(of: workstream))
    for place in act.record.results.indices where act.record.results[place].workstream == workstream {
      act.record.results[place].workstream = nil
    }
    return try act.changeSet(Self.action, detail: removed.title.best(for: .english))
  }
}
