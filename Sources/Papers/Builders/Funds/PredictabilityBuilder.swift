import Domain
import Localization

/// The predictability table: what each donor announced for each year beside what it disbursed in it, of one fund or of all (S4, axis 3).
struct PredictabilityBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let frame = try RegisterFrame(request, register: register, asOf: asOf, language: language)
    var composer = frame.composer
    var paper: Paper
    if let id = request.fund {
      let fund = try register.fund(id)
      paper = frame.paper(.predictability, of: fund)
      write(fund, into: &composer)
    } else {
      paper = frame.paper(.predictability, on: nil, called: nil)
      let funds = try register.funds().filter { !$0.forecasts.isEmpty }
      for fund in funds {
        composer.heading(frame.names.phrase(fund.id, .both))
        write(fund, into: &composer)
      }
      if funds.isEmpty { composer.say(Self.nothing) }
    }
    paper.blocks = composer.blocks
    return paper
  }

  private static let nothing = Phrase(
    en: "Nothing announced or disbursed is recorded for any year.",
    fr: "Aucun montant annoncé ou décaissé n’est enregistré pour une année.")

  private func write(_ fund: Fund, into composer: inout Composer) {
    let rows = Predictability(fund).rows
    composer.table(
      [
        TableColumn(FundFacts.donor), TableColumn(FundFacts.year), TableColumn(FundFacts.announced, .right),
        TableColumn(FundFacts.disbursed, .right), TableColumn(Phrase(en: "Difference", fr: "Écart"), .right),
        TableColumn(Phrase(en: "Disbursed of announced", fr: "Taux de décaissement"), .right),
      ],
      rows.map { row in
        func money(_ amount: DecimalNumber?) -> Phrase {
          amount.map { Money($0, row.currency).phrase } ?? Phrase(same: "–")
        }
        return composer.row(
          id(of: row, among: rows),
          [
            composer.names.phrase(row.donor), Phrase(same: String(row.year)), money(row.announced),
            money(row.disbursed), money(row.difference), row.percent?.percent ?? Phrase(same: "–"),
          ])
      }, otherwise: Self.nothing)
    for currency in Set(rows.map(\.currency)).sorted() {
      composer.add(.chart(chart(of: fund, rows, in: currency, composer)))
    }
  }

  private func chart(
    of fund: Fund, _ rows: [Predictability.Row], in currency: Currency, _ composer: Composer
  ) -> Chart {
    func figure(_ amount: DecimalNumber?) -> Chart.Figure? {
      amount.map { composer.figure($0, Money($0, currency).phrase) }
    }
    return Chart(
      id: "predictability-\(fund.id)-\(currency.code)",
      title: composer.passage(
        Phrase(
          en: "Announced and disbursed in \(currency.code), by donor and year",
          fr: "Annoncé et décaissé en \(currency.code), par bailleur et par année")),
      subject: composer.passage(FundFacts.donor),
      series: [FundFacts.announced, FundFacts.disbursed].map { composer.passage($0) },
      categories: rows.filter { $0.currency == currency }.map { row in
        Chart.Category(
          id: id(of: row, among: rows),
          name: composer.passage(composer.names.phrase(row.donor) + ", \(row.year)"),
          figures: [figure(row.announced), figure(row.disbursed)])
      })
  }

  /// A row by its place: donors are named differently in the two languages.
  private func id(of row: Predictability.Row, among rows: [Predictability.Row]) -> String {
    "row-\(rows.firstIndex(of: row) ?? 0)"
  }
}
