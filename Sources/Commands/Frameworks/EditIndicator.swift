import Domain

/// Changes how an indicator is worded, what it measures, and its baseline and target.
public struct EditIndicator: Command {
  public static let action = "edit-indicator"

  public var framework: FrameworkID
  public var indicator: Identifier<Indicator>
  public var title: Text?
  public var unit: Text?
  public var direction: Indicator.Direction?
  public var baseline: Revision<NewIndicatorValue?>
  public var target: Revision<NewIndicatorValue?>
  public var meansOfVerification: Text?
  public var remark: Text?
  public var result: Identifier<ExpectedResult>?
  public var source: Revision<SourceNote?>

  public init(
    framework: FrameworkID, indicator: Identifier<Indicator>, title: Text? = nil, unit: Text? = nil,
    direction: Indicator.Direction? = nil, baseline: Revision<NewIndicatorValue?> = .kept,
    target: Revision<NewIndicatorValue?> = .kept, meansOfVerification: Text? = nil, remark: Text? = nil,
    result: Identifier<ExpectedResult>? = nil, source: Revision<SourceNote?> = .kept
  ) {
    self.framework = framework
    self.indicator = indicator
    self.title = title
    self.unit = unit
    self.direction = direction
    self.baseline = baseline
    self.target = target
    self.meansOfVerification = meansOfVerification
    self.remark = remark
    self.result = result
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    let place = try act.place(of: indicator)
    var revised = act.record.indicators[place]
    revised.title = revised.title.merging(title ?? Text())
    try revised.title.required(.title)
    revised.unit = revised.unit.merging(unit)
    if let direction { revised.direction = direction }
    if case .to(let value) = baseline { revised.baseline = value.map { $0.value(context) } }
    if case .to(let value) = target { revised.target = value.map { $0.value(context) } }
    revised.meansOfVerification = revised.meansOfVerification.merging(meansOfVerification)
    revised.remark = revised.remark.merging(remark)
    if let result {
      _ = try act.place(of: result)
      revised.result = result
    }
    source.apply(to: &revised.source)
    act.record.indicators[place] = revised
    return try act.changeSet(Self.action, detail: revised.title.best(for: .english))
  }
}
