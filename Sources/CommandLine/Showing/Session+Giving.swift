import Domain
import Localization

extension Session {
  /// The frameworks that a party leads.
  func addFrameworks(
    ledBy party: Party, _ names: Names, to sheet: inout FactSheet
  ) throws(CommandLineError) {
    let register = try register()
    let led = try asking { () throws(RegisterError) in
      try register.frameworks().filter { $0.isLed(by: party) }
    }
    let rows = led.map { framework in
      (
        cells: [
          names.phrase(framework.id, .both)[language], framework.standing.name.phrase[language],
          framework.id.text,
        ], sources: framework.sources.noting("owners")
      )
    }
    sheet.list(
      ScreenWords.frameworksLed,
      [.words(ListWords.name), .words(ListWords.state), .plain(ListWords.identifier)], rows)
  }

  /// What a party gives to funds; and beside that, in no total, what it aligns.
  func addGiven(by party: Party, _ names: Names, to sheet: inout FactSheet) throws(CommandLineError) {
    let funds = try funds()
    addContributions(
      funds.flatMap { fund in
        fund.contributions.filter { $0.donor == party }.map { (fund, $0) }
      }, names, to: &sheet)
    let aligned = funds.flatMap { fund in
      fund.aligned.filter { $0.donor == party }.map { given in
        (
          cells: [
            given.title?.phrase[language] ?? "–", names.phrase(fund.id, .both)[language],
            given.money?.phrase[language] ?? "–", given.asAt.phrase(.medium)[language],
          ], sources: given.source.map { [$0] } ?? []
        )
      }
    }
    sheet.list(
      FundFacts.programmes,
      [
        .words(FundFacts.programme), .words(FundFacts.fund), .number(FundFacts.amount),
        .plain(FundFacts.asAt),
      ], aligned)
  }

  /// What is given to other funds out of a fund.
  func addGiven(outOf fund: FundID, _ names: Names, to sheet: inout FactSheet) throws(CommandLineError) {
    addContributions(
      try funds().flatMap { other in
        other.contributions.filter { $0.through == fund }.map { (other, $0) }
      }, names, to: &sheet)
  }

  private func addContributions(
    _ given: [(fund: Fund, contribution: Contribution)], _ names: Names, to sheet: inout FactSheet
  ) {
    let rows = given.map { fund, contribution in
      let standing = contribution.standing
      let amounts = [standing.pledged, standing.committed, standing.received].map { amount in
        contribution.currency.map { Money(amount, $0).phrase[language] } ?? "–"
      }
      return (
        cells: [
          names.phrase(fund.id, .both)[language], donor(of: contribution, names),
          state(of: contribution, to: fund, withAmount: true),
        ] + amounts, sources: contribution.source.map { [$0] } ?? []
      )
    }
    sheet.list(
      ScreenWords.givesToFunds,
      [
        .words(FundFacts.fund), .words(FundFacts.donor), .words(ListWords.state),
        .number(FundFacts.pledged), .number(FundFacts.committed), .number(FundFacts.received),
      ], rows)
  }

  private func funds() throws(CommandLineError) -> [Fund] {
    let register = try register()
    return try asking { () throws(RegisterError) in try register.funds() }
  }
}
