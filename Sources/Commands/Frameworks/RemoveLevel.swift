import Domain

/// Takes a level out of a framework; one at which results stand is not removed.
public struct RemoveLevel: Command {
  public static let action = "remove-level"

  public var framework: FrameworkID
  public var level: Identifier<FrameworkLevel>

  public init(
    framework: FrameworkID, level: Identifier<FrameworkLevel>
  ) {
    self.framework = framework
    self.level = level
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let place = try act.place(of: level)
    if act.record.results.contains(where: { $0.level == level }) {
      throw .refused(.levelInUse(framework, level))
    }
    let removed = act.record.levels.remove(at: place)
    return try act.changeSet(Self.action, detail: removed.name.best(for: .english))
  }
}
