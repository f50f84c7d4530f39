import Domain

/// Adds a level to a framework's results, below the others or before one of them, with the name it has there.
public struct AddLevel: Command {
  public static let action = "add-level"

  public var framework: FrameworkID
  public var name: Text
  public var rank: FrameworkLevel.Rank?
  public var before: Identifier<FrameworkLevel>?

  public init(
    framework: FrameworkID, name: Text, rank: FrameworkLevel.Rank? = nil,
    before: Identifier<FrameworkLevel>? = nil
  ) {
    self.framework = framework
    self.name = name
    self.rank = rank
    self.before = before
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    try name.required(.name)
    let place = if let before { try act.place(of: before) } else { act.record.levels.endIndex }
    act.record.levels.insert(
      FrameworkLevel(id: context.newIdentifier("l"), name: name, rank: rank), at: place)
    return try act.changeSet(Self.action, detail: name.best(for: .english))
  }
}
