import Domain

/// Enters what a donor announced for a year, what it disbursed in it, or both (S4). Said again for the same donor, year and currency,
/// it replaces what was said and leaves what is not given.
public struct RecordForecast: Command {
  public static let action = "record-forecast"

  public var fund: FundID
  public var donor: Party
  public var year: Int
  public var announced: Money?
  public var disbursed: Money?
  public var remark: Text?
  public var source: SourceNote?

  public init(
    fund: FundID, donor: Party, year: Int, announced: Money? = nil, disbursed: Money? = nil,
    remark: Text? = nil, source: SourceNote? = nil
  ) {
    self.fund = fund
    self.donor = donor
    self.year = year
    self.announced = announced
    self.disbursed = disbursed
    self.remark = remark
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    try register.requireParty(donor, .donor)
    try year.required(in: 1900...2999, .year)
    guard let currency = (announced ?? disbursed)?.currency else { throw .invalid(.announced, .missing) }
    try announced?.required(.announced)
    try disbursed?.requiredSpent()
    try disbursed?.required(in: currency)
    let known = act.record.forecasts.firstIndex {
      $0.donor == donor && $0.year == year && ($0.announced ?? $0.disbursed)?.currency == currency
    }
    var forecast =
      known.map { act.record.forecasts[$0] }
      ?? Forecast(id: context.newIdentifier("f"), donor: donor, year: year)
    forecast.announced = announced ?? forecast.announced
    forecast.disbursed = disbursed ?? forecast.disbursed
    forecast.remark = forecast.remark.merging(remark)
    forecast.source = source ?? forecast.source
    if let known { act.record.forecasts[known] = forecast } else { act.record.forecasts.append(forecast) }
    return try act.changeSet(Self.action, detail: donor.words)
  }
}

extension Money {
  /// Of what was announced, nothing at all may have come.
  fileprivate func requiredSpent() throws(RegisterError) {
    if amount.isNegative { throw .invalid(.disbursed, .notAnAmount(.notPositive(words))) }
  }
}
