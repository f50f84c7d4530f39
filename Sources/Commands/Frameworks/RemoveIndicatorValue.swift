import Domain

/// Takes away a value of an indicator that was recorded by mistake.
public struct RemoveIndicatorValue: Command {
  public static let action = "remove-indicator-value"

  public var framework: FrameworkID
  public var indicator: Identifier<Indicator>
  public var value: Identifier<IndicatorValue>

  public init(
    framework: FrameworkID, indicator: Identifier<Indicator>, value: Identifier<IndicatorValue>
  ) {
    self.framework = framework
    self.indicator = indicator
    self.value = value
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let place = try act.place(of: indicator)
    guard act.record.indicators[place].values.contains(where: { $0.id == value }) else {
      throw .noSuchElement(.indicatorValue, value.text, in: act.record.key)
    }
    act.record.indicators[place].values.removeAll { $0.id == value }
    return try act.changeSet(Self.action, detail: act.record.indicators[place].title.best(for: .english))
  }
}
