import Domain
import Localization

/// The fund statement: pledged, committed and received per donor and currency, allocated and disbursed, what was reported beside what is
/// itemised, with the as-at dates; aligned programmes apart, in no total (domain §4, S3).
struct FundStatementBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    guard let id = request.fund else { throw .invalid(.fund, .missing) }
    let fund = try register.fund(id).asAt(asOf)
    let frame = try RegisterFrame(request, register: register, asOf: asOf, language: language)
    let statement = FundStatement(fund)
    var paper = frame.paper(.fundStatement, of: fund)
    var composer = frame.composer
    FundParts.identity(of: fund, into: &composer)
    let isPortfolio = fund.kind == .alignedPortfolio && fund.contributions.isEmpty && fund.allocations.isEmpty
    if !isPortfolio { contributions(statement, into: &composer) }
    let reported = statement.gaps.filter { $0.reported.of != .alignedPortfolio }
    FundParts.gaps(reported, Phrase(en: "Reported totals", fr: "Totaux déclarés"), into: &composer)
    if !isPortfolio { allocations(of: fund, statement, into: &composer) }
    FundParts.phases(of: fund, FundFacts.phases, into: &composer)
    AlignedPart.write(fund, statement, into: &composer)
    paper.blocks = composer.blocks
    return paper
  }

  private func contributions(_ statement: FundStatement, into composer: inout Composer) {
    composer.heading(FundFacts.contributions)
    let rows = rows(statement, composer) + totals(statement, composer)
    if !rows.isEmpty || statement.budgeted.isEmpty {
      composer.table(
        [
          TableColumn(FundFacts.donor), TableColumn(FundFacts.currency),
          TableColumn(FundFacts.pledged, .right), TableColumn(FundFacts.committed, .right),
          TableColumn(FundFacts.received, .right),
        ], rows,
        otherwise: Phrase(
          en: "No contribution with an amount is recorded.",
          fr: "Aucune contribution chiffrée n’est enregistrée."))
    }
    for given in statement.budgeted {
      let donor = FundParts.donor(given.donor, through: given.through, composer.names)
      composer.say(
        donor.capitalized
          + Phrase(en: ": the budget of the phases below.", fr: " : le budget des phases ci-dessous."))
    }
    if !statement.unstated.isEmpty {
      composer.say(
        Phrase(
          en: "Contributors whose amount is not stated:",
          fr: "Contributeurs dont le montant n’est pas indiqué :"))
      composer.bullets(
        statement.unstated.map { given in
          let name = composer.passage(FundParts.donor(given.donor, through: given.through, composer.names))
          return given.purpose.map { name + Passage(" – ", composer.language) + composer.passage($0) } ?? name
        })
    }
    for currency in Set(statement.rows.map(\.currency)).sorted() {
      composer.add(.chart(chart(statement, in: currency, composer)))
    }
  }

  private func rows(_ statement: FundStatement, _ composer: Composer) -> [Table.Row] {
    statement.rows.enumerated().map { place, row in
      let standing = row.standing
      return composer.row(
        "row-\(place)",
        [
          FundParts.donor(row.donor, through: row.through, composer.names), Phrase(same: row.currency.code),
          figure(standing.pledged), figure(standing.committed), figure(standing.received),
        ])
    }
  }

  /// A dash where nothing is recorded: a zero would be an assertion.
  private func figure(_ amount: DecimalNumber) -> Phrase { amount.isZero ? Phrase(same: "–") : amount.phrase }

  /// Currencies side by side, never converted.
  private func totals(_ statement: FundStatement, _ composer: Composer) -> [Table.Row] {
    Set(statement.rows.map(\.currency)).sorted().map { currency in
      composer.row(
        "total-\(currency)",
        [
          Phrase(en: "Total", fr: "Total"), Phrase(same: currency.code), figure(statement.pledged[currency]),
          figure(statement.committed[currency]), figure(statement.received[currency]),
        ], isTotal: true)
    }
  }

  private func chart(_ statement: FundStatement, in currency: Currency, _ composer: Composer) -> Chart {
    let title = Phrase(
      en: "Contributions in \(currency.code), by donor and state",
      fr: "Contributions en \(currency.code), par bailleur et par état")
    return Chart(
      id: "contributions-\(currency.code)", title: composer.passage(title),
      subject: composer.passage(FundFacts.donor),
      series: [FundFacts.pledged, FundFacts.committed, FundFacts.received].map { composer.passage($0) },
      categories: statement.rows.enumerated().filter { $0.element.currency == currency }.map { place, row in
        Chart.Category(
          id: "row-\(place)",
          name: composer.passage(FundParts.donor(row.donor, through: row.through, composer.names)),
          figures: [row.standing.pledged, row.standing.committed, row.standing.received].map {
            composer.figure($0, Money($0, currency).phrase)
          })
      })
  }

  private func allocations(of fund: Fund, _ statement: FundStatement, into composer: inout Composer) {
    composer.heading(FundFacts.allocations)
    let rows = fund.allocations.map { FundParts.allocation($0, composer) }
    let totals = statement.allocated.all.map { total in
      let paid = statement.disbursed
      return composer.row(
        "total-\(total.currency)",
        [
          Phrase(en: "Total", fr: "Total"), .empty, .empty, total.phrase,
          paid.holds(total.currency) ? Money(paid[total.currency], total.currency).phrase : Phrase(same: "–"),
        ], isTotal: true)
    }
    composer.table(
      FundParts.allocationColumns, rows + totals,
      otherwise: Phrase(en: "No allocation is recorded.", fr: "Aucune allocation n’est enregistrée."))
  }
}
