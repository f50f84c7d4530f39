/// What a result is measured by: indicator → baseline → target → dated values, the shape of IATI's results.
public struct Indicator: Hashable, Codable, Sendable {
  /// Which way is better.
  public enum Direction: String, Codable, Sendable, CaseIterable { case up, down }

  public var id: Identifier<Indicator>
  public var result: Identifier<ExpectedResult>
  public var title: Text
  /// What is counted: percent, persons, municipalities.
  public var unit: Text?
  public var direction: Direction
  public var baseline: IndicatorValue?
  public var target: IndicatorValue?
  /// In the order of their dates.
  public var values: [IndicatorValue]
  public var meansOfVerification: Text?
  public var remark: Text?
  public var source: SourceNote?

  public init(
    id: Identifier<Indicator>, result: Identifier<ExpectedResult>, title: Text, unit: Text? = nil,
    direction: Direction = .up, baseline: IndicatorValue? = nil, target: IndicatorValue? = nil,
    values: [IndicatorValue] = [], meansOfVerification: Text? = nil, remark: Text? = nil,
    source: SourceNote? = nil
  ) {
    self.id = id
    self.result = result
    self.title = title
    self.unit = unit
    self.direction = direction
    self.baseline = baseline
    self.target = target
    self.values = values
    self.meansOfVerification = meansOfVerification
    self.remark = remark
    self.source = source
  }
}

/// A number at a date, with where it comes from.
public struct IndicatorValue: Hashable, Codable, Sendable {
  public var id: Identifier<IndicatorValue>
  public var number: DecimalNumber
  public var on: StatedDate
  /// The bound that was meant: "at least 80%".
  public var isAtLeast: Bool?
  public var note: String?
  public var source: SourceNote?

  public init(
    id: Identifier<IndicatorValue>, number: DecimalNumber, on: StatedDate = .notStated,
    isAtLeast: Bool? = nil, note: String? = nil, source: SourceNote? = nil
  ) {
    self.id = id
    self.number = number
    self.on = on
    self.isAtLeast = isAtLeast
    self.note = note
    self.source = source
  }
}
