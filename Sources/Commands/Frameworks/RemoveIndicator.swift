import Domain

/// Takes an indicator out of a framework, with the values recorded of it.
public struct RemoveIndicator: Command {
  public static let action = "remove-indicator"

  public var framework: FrameworkID
  public var indicator: Identifier<Indicator>

  public init(
    framework: FrameworkID, indicator: Identifier<Indicator>
  ) {
    self.framework = framework
    self.indicator = indicator
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let removed = act.record.indicators.remove(at: try act.place(of: indicator))
    return try act.changeSet(Self.action, detail: removed.title.best(for: .english))
  }
}
