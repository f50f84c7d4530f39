import Domain

/// Takes back what was entered of a donor and a year.
public struct RemoveForecast: Command {
  public static let action = "remove-forecast"

  public var fund: FundID
  public var forecast: Identifier<Forecast>

  public init(fund: FundID, forecast: Identifier<Forecast>) {
    self.fund = fund
    self.forecast = forecast
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let place = try act.place(of: forecast, in: \.forecasts, .forecast, \.id)
    let removed = act.record.forecasts.remove(at: place)
    return try act.changeSet(Self.action, detail: removed.donor.words)
  }
}
