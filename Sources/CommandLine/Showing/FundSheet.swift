import Domain
import Localization

extension Session {
  /// A fund with its account: what is itemised, beside what was reported.
  func sheet(_ fund: Fund) throws(CommandLineError) -> FactSheet {
    let names = try names()
    let name = names.phrase(fund.id, .both)[language]
    var sheet = FactSheet("\(name) · \(fund.id)", language: language)
    let statement = FundStatement(fund)
    addIdentity(of: fund, names, to: &sheet)
    addTotals(statement, to: &sheet)
    addGaps(statement.gaps.filter { $0.reported.of != .alignedPortfolio }, FundFacts.reported, to: &sheet)
    addContributions(of: fund, names, to: &sheet)
    addAllocations(of: fund, names, to: &sheet)
    addForecasts(of: fund, names, to: &sheet)
    addPhases(of: fund, to: &sheet)
    addGaps(statement.gaps.filter { $0.reported.of == .alignedPortfolio }, FundFacts.aligned, to: &sheet)
    addAligned(of: fund, names, to: &sheet)
    try addGiven(outOf: fund.id, names, to: &sheet)
    try addResults(concerning: fund.key, names, to: &sheet)
    sheet.keep(fund.sources)
    return sheet
  }

  private func addIdentity(of fund: Fund, _ names: Names, to sheet: inout FactSheet) {
    let sources = fund.sources
    sheet.fact(FactWords.nameInOther, fund.name[language.other], sources.aboutName)
    sheet.fact(FactWords.kind, fund.kind.phrase, sources.about("kind"))
    sheet.fact(FactWords.state, fund.standing.name.phrase, sources.about("standing"))
    if case .closed(let on, let instrument) = fund.standing {
      sheet.fact(FactWords.date, on?.phrase(.long), sources.about("standing"))
      sheet.fact(FundFacts.closedBy, instrument?.phrase, sources.about("standing"))
    }
    sheet.fact(
      FundFacts.administrator, fund.administrator.map { names.phrase($0) }, sources.about("administrator"))
    sheet.fact(FundFacts.boards, fund.boards.map { names.phrase($0) }.listed(), sources.about("boards"))
    sheet.fact(
      RelationWords.serves, fund.serves.map { names.phrase($0, .both) }.listed(), sources.about("serves"))
    sheet.fact(
      FundFacts.established, (fund.established.map(StatedDate.date) ?? .notStated).phrase(.long),
      sources.about("established"))
    sheet.fact(FactWords.purpose, fund.purpose?.phrase, sources.about("purpose"))
    sheet.fact(FactWords.remark, fund.remark?.phrase, sources.about("remark"))
  }

  private func addTotals(_ statement: FundStatement, to sheet: inout FactSheet) {
    sheet.section(FundFacts.account)
    let totals = [
      (FundFacts.pledged, statement.pledged), (FundFacts.committed, statement.committed),
      (FundFacts.received, statement.received), (FundFacts.allocated, statement.allocated),
      (FundFacts.disbursed, statement.disbursed),
    ]
    for (label, total) in totals where !total.isEmpty { sheet.fact(label, total.phrase) }
  }

  /// Each total that was reported, beside what is itemised of the same.
  private func addGaps(_ gaps: [FundStatement.Gap], _ title: Phrase, to sheet: inout FactSheet) {
    for gap in gaps {
      let total = gap.reported
      sheet.section(title)
      sheet.fact(ListWords.identifier, total.id.text)
      sheet.fact(
        total.of.phrase.capitalized, FundFacts.asReported(total.money, total.asAt),
        noted(total.source, total.remark))
      sheet.fact(FundFacts.itemised, Money(gap.itemised, total.money.currency).phrase)
      sheet.fact(FundFacts.difference, Money(gap.difference, total.money.currency).phrase)
    }
  }

  private func addContributions(of fund: Fund, _ names: Names, to sheet: inout FactSheet) {
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(FundFacts.donor), .words(ListWords.state),
      .plain(FundFacts.currency), .number(FundFacts.pledged), .number(FundFacts.committed),
      .number(FundFacts.received),
    ]
    let rows = fund.contributions.map { given in
      let standing = given.standing
      let amounts = [standing.pledged, standing.committed, standing.received].map { amount in
        given.currency == nil ? "–" : amount.phrase[language]
      }
      return (
        cells: [
          given.id.text, donor(of: given, names), state(of: given, to: fund, withAmount: false),
          given.currency?.code ?? "–",
        ]
          + amounts, sources: noted(given.source, given.remark)
      )
    }
    sheet.list(FundFacts.contributions, columns, rows)
    addSteps(of: fund, to: &sheet)
  }

  private func addSteps(of fund: Fund, to sheet: inout FactSheet) {
    let columns: [ListColumn] = [
      .plain(FundFacts.contribution), .plain(ListWords.identifier), .words(FundFacts.step),
      .number(FundFacts.amount), .plain(ListWords.date), .words(FundFacts.note),
    ]
    let rows = fund.contributions.flatMap { given in
      given.steps.map { step in
        (
          cells: [
            given.id.text, step.id.text, step.kind.phrase[language], step.money?.phrase[language] ?? "",
            step.on.phrase(.medium)[language], step.note ?? "",
          ], sources: [SourceNote]()
        )
      }
    }
    sheet.list(FundFacts.steps, columns, rows)
  }

  private func addAllocations(of fund: Fund, _ names: Names, to sheet: inout FactSheet) {
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(FundFacts.project), .number(FundFacts.allocated),
      .number(FundFacts.disbursed), .plain(ListWords.date), .plain(FundFacts.decision),
    ]
    let rows = fund.allocations.map { given in
      let paid = MoneyTotals(given.disbursements.map(\.money))
      let purpose = given.project.map { names.phrase($0) } ?? given.title?.phrase ?? .empty
      return (
        cells: [
          given.id.text, purpose[language], given.money.phrase[language], paid.phrase[language],
          given.on.phrase(.medium)[language], given.decision.map { names.decision($0)[language] } ?? "",
        ], sources: noted(given.source, given.remark)
      )
    }
    sheet.list(FundFacts.allocations, columns, rows)
    let payments = fund.allocations.flatMap { given in
      given.disbursements.map { paid in
        (
          cells: [
            given.id.text, paid.id.text, paid.money.phrase[language], paid.on.phrase(.medium)[language],
            paid.note ?? "",
          ], sources: [SourceNote]()
        )
      }
    }
    sheet.list(
      FundFacts.disbursements,
      [
        .plain(FundFacts.allocation), .plain(ListWords.identifier), .number(FundFacts.amount),
        .plain(ListWords.date), .words(FundFacts.note),
      ], payments)
  }

  private func addForecasts(of fund: Fund, _ names: Names, to sheet: inout FactSheet) {
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(FundFacts.donor), .number(FundFacts.year),
      .number(FundFacts.announced), .number(FundFacts.disbursed), .number(.empty),
    ]
    let rows = fund.forecasts.map { given in
      let percent = given.announced.flatMap { announced in
        given.disbursed?.amount.percent(of: announced.amount)?.percent
      }
      return (
        cells: [
          given.id.text, names.phrase(given.donor, .short)[language], String(given.year),
          given.announced?.phrase[language] ?? "–", given.disbursed?.phrase[language] ?? "–",
          percent?[language] ?? "",
        ], sources: noted(given.source, given.remark)
      )
    }
    sheet.list(FundFacts.predictability, columns, rows)
  }

  func addPhases(of fund: Fund, _ title: Phrase = FundFacts.phases, to sheet: inout FactSheet) {
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(FundFacts.phase), .plain(FactWords.from), .plain(FactWords.to),
      .number(FundFacts.budget), .number(FundFacts.allocated), .plain(ListWords.state),
    ]
    let rows = fund.phases.map { phase in
      (
        cells: [
          phase.id.text, phase.title.phrase[language], phase.term.from.phrase(.medium)[language],
          phase.term.to?.phrase(.medium)[language] ?? "", phase.budget?.phrase[language] ?? "–",
          phase.allocated?.phrase[language] ?? "–",
          phase.isCompleted == true ? FundFacts.completed[language] : "",
        ], sources: noted(phase.source, nil)
      )
    }
    sheet.list(title, columns, rows)
  }

  private func addAligned(of fund: Fund, _ names: Names, to sheet: inout FactSheet) {
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(FundFacts.donor), .words(FundFacts.programme),
      .words(FundFacts.partners), .words(FundFacts.area), .number(FundFacts.amount), .plain(FundFacts.asAt),
    ]
    let rows = fund.aligned.map { given in
      (
        cells: [
          given.id.text, names.phrase(given.donor, .short)[language], given.title?.phrase[language] ?? "",
          given.partners.map { names.phrase($0, .short)[language] }.joined(separator: ", "),
          given.area?.phrase[language] ?? "", given.money?.phrase[language] ?? "–",
          given.asAt.phrase(.medium)[language],
        ], sources: noted(given.source, given.remark)
      )
    }
    sheet.list(FundFacts.programmes, columns, rows)
  }

  /// Where a part of a record comes from, and what is remarked on it.
  private func noted(_ source: SourceNote?, _ remark: Text?) -> [SourceNote] {
    (source.map { [$0] } ?? []) + (remark.map { [SourceNote(remark: $0)] } ?? [])
  }
}
