import Domain

/// Changes what a level of a framework is called and what it stands for.
public struct EditLevel: Command {
  public static let action = "edit-level"

  public var framework: FrameworkID
  public var level: Identifier<FrameworkLevel>
  public var name: Text?
  public var rank: Revision<FrameworkLevel.Rank?>

  public init(
    framework: FrameworkID, level: Identifier<FrameworkLevel>, name: Text? = nil,
    rank: Revision<FrameworkLevel.Rank?> = .kept
  ) {
    self.framework = framework
    self.level = level
    self.name = name
    self.rank = rank
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let place = try act.place(of: level)
    act.record.levels[place].name = act.record.levels[place].name.merging(name ?? Text())
    try act.record.levels[place].name.required(.name)
    rank.apply(to: &act.record.levels[place].rank)
    return try act.changeSet(Self.action, detail: act.record.levels[place].name.best(for: .english))
  }
}
