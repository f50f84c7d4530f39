/// What each donor announced for each year beside what it disbursed in it, one row a donor, a currency and a year (S4, axis 3).
public struct Predictability: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    public let donor: Party
    public let year: Int
    public let currency: Currency
    public var announced: DecimalNumber?
    public var disbursed: DecimalNumber?

    /// What came in percent of what was announced, rounded half up; `nil` where either is not known or nothing was announced.
    public var percent: Int? { announced.flatMap { announced in disbursed?.percent(of: announced) } }
    public var difference: DecimalNumber? {
      guard let announced, let disbursed else { return nil }
      return disbursed - announced
    }
  }

  /// By donor in the order in which they are recorded, then by year and currency.
  public let rows: [Row]

  public init(_ fund: Fund) {
    var rows: [Row] = []
    func add(_ money: Money?, _ forecast: Forecast, to side: WritableKeyPath<Row, DecimalNumber?>) {
      guard let money else { return }
      let place = rows.firstIndex {
        $0.donor == forecast.donor && $0.year == forecast.year && $0.currency == money.currency
      }
      if let place {
        rows[place][keyPath: side] = (rows[place][keyPath: side] ?? .zero) + money.amount
      } else {
        var row = Row(donor: forecast.donor, year: forecast.year, currency: money.currency)
        row[keyPath: side] = money.amount
        rows.append(row)
      }
    }
    for forecast in fund.forecasts {
      add(forecast.announced, forecast, to: \.announced)
      add(forecast.disbursed, forecast, to: \.disbursed)
    }
    let donors = rows.reduce(into: [Party]()) { if !$0.contains($1.donor) { $0.append($1.donor) } }
    self.rows = rows.sorted { first, second in
      let places = (donors.firstIndex(of: first.donor) ?? 0, donors.firstIndex(of: second.donor) ?? 0)
      return (places.0, first.year, first.currency) < (places.1, second.year, second.currency)
    }
  }
}
