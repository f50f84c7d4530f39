import Domain

/// A number at a date that is to be recorded of an indicator; its identifier is made when it is.
public struct NewIndicatorValue: Equatable, Sendable {
  public var number: DecimalNumber
  public var on: StatedDate
  /// The bound that was meant: "at least 80%".
  public var isAtLeast: Bool?
  public var note: String?
  public var source: SourceNote?

  public init(
    number: DecimalNumber, on: StatedDate = .notStated, isAtLeast: Bool? = nil, note: String? = nil,
    source: SourceNote? = nil
  ) {
    self.number = number
    self.on = on
    self.isAtLeast = isAtLeast
    self.note = note
    self.source = source
  }

  func value(_ context: Context) -> IndicatorValue {
    IndicatorValue(
      id: context.newIdentifier("v"), number: number, on: on, isAtLeast: isAtLeast, note: note.unlessBlank,
      source: source)
  }
}
