import Domain

/// Says what a result is measured by, from which baseline to which target.
public struct AddIndicator: Command {
  public static let action = "add-indicator"

  public var result: ResultReference
  public var title: Text
  public var unit: Text?
  public var direction: Indicator.Direction
  public var baseline: NewIndicatorValue?
  public var target: NewIndicatorValue?
  public var meansOfVerification: Text?
  public var remark: Text?
  public var source: SourceNote?

  public init(
    result: ResultReference, title: Text, unit: Text? = nil, direction: Indicator.Direction = .up,
    baseline: NewIndicatorValue? = nil, target: NewIndicatorValue? = nil, meansOfVerification: Text? = nil,
    remark: Text? = nil, source: SourceNote? = nil
  ) {
    self.result = result
    self.title = title
    self.unit = unit
    self.direction = direction
    self.baseline = baseline
    self.target = target
    self.meansOfVerification = meansOfVerification
    self.remark = remark
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: result.framework, in: context, register)
    _ = try act.place(of: result.result)
    try title.required(.title)
    act.record.indicators.append(
      Indicator(
        id: context.newIdentifier("n"), result: result.result, title: title, unit: unit.unlessBlank,
        direction: direction, baseline: baseline.map { $0.value(context) },
        target: target.map { $0.value(context) }, meansOfVerification: meansOfVerification.unlessBlank,
        remark: remark.unlessBlank, source: source))
    return try act.changeSet(Self.action, detail: title.best(for: .english))
  }
}
