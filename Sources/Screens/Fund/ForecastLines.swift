import Domain
import Localization
import TerminalUI

/// What each donor announced for a year beside what it disbursed in it, with a bar; bars of one currency compare.
enum ForecastLines {
  static func section(of fund: Fund, _ offers: FundOffers, _ wording: Wording) -> PageSection? {
    guard !fund.forecasts.isEmpty else { return nil }
    let donors = fund.forecasts.reduce(into: [Party]()) { if !$0.contains($1.donor) { $0.append($1.donor) } }
    let forecasts = fund.forecasts.sorted { first, second in
      let places = (donors.firstIndex(of: first.donor) ?? 0, donors.firstIndex(of: second.donor) ?? 0)
      return (places.0, first.year) < (places.1, second.year)
    }
    var most: [Currency: DecimalNumber] = [:]
    for money in forecasts.flatMap({ [$0.announced, $0.disbursed] }).compactMap(\.self) {
      most[money.currency] = max(most[money.currency] ?? .zero, money.amount)
    }
    func amount(_ title: Phrase, importance: Int) -> TableColumn {
      TableColumn(wording(title), width: .fixed(26), alignment: .right, importance: importance)
    }
    return PageSection(
      wording(FundFacts.predictability), note: String(forecasts.count),
      columns: [
        TableColumn(wording(FundFacts.donor), width: .flexible(minimum: 12, maximum: 34), importance: 6),
        TableColumn(wording(FundFacts.year), width: .fixed(6), importance: 5),
        amount(FundFacts.announced, importance: 3), amount(FundFacts.disbursed, importance: 4),
        TableColumn(wording(ScreenWords.share), width: .fixed(6), alignment: .right, importance: 2),
        AmountBar.column(importance: 1),
      ], hasHeader: true, remark: wording(ScreenWords.forecastLegend),
      lines: forecasts.map { line(of: $0, most: most, offers, wording) }
    ).offering(offers.newForecast)
  }

  private static func line(
    of forecast: Forecast, most: [Currency: DecimalNumber], _ offers: FundOffers,
    _ wording: Wording
  ) -> PageLine {
    let percent = forecast.announced.flatMap { announced in
      forecast.disbursed?.amount.percent(of: announced.amount)?.percent
    }
    return PageLine(
      [
        wording.partyCell(forecast.donor), TableCell(String(forecast.year)),
        TableCell(forecast.announced.map { wording($0.phrase) } ?? "–"),
        TableCell(forecast.disbursed.map { wording($0.phrase) } ?? "–"),
        TableCell(percent.map { wording($0) } ?? ""), bar(of: forecast, most: most),
      ], id: forecast.id.text, offers: offers.forecast(forecast)
    ).leading(to: forecast.donor)
  }

  private static func bar(of forecast: Forecast, most: [Currency: DecimalNumber]) -> TableCell {
    guard let currency = (forecast.announced ?? forecast.disbursed)?.currency, let whole = most[currency]
    else { return "" }
    let announced = forecast.announced?.amount ?? .zero
    let disbursed = forecast.disbursed?.amount ?? .zero
    return AmountBar.cell(
      [min(announced, disbursed), disbursed, max(announced, disbursed)], of: whole)
  }
}
