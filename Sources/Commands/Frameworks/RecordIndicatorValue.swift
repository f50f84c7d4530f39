import Domain

/// Records a value of an indicator at a date, in the order of the dates; one without a date goes to the end.
public struct RecordIndicatorValue: Command {
  public static let action = "record-indicator-value"

  public var framework: FrameworkID
  public var indicator: Identifier<Indicator>
  public var value: NewIndicatorValue

  public init(
    framework: FrameworkID, indicator: Identifier<Indicator>, value: NewIndicatorValue
  ) {
    self.framework = framework
    self.indicator = indicator
    self.value = value
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let place = try act.place(of: indicator)
    var values = act.record.indicators[place].values
    let later = value.on.date.flatMap { date in
      values.firstIndex { other in other.on.date.map { date.earliest < $0.earliest } ?? true }
    }
    values.insert(value.value(context), at: later ?? values.endIndex)
    act.record.indicators[place].values = values
    return try act.changeSet(Self.action, detail: act.record.indicators[place].title.best(for: .english))
  }
}
