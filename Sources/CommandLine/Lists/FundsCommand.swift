import ArgumentParser
import Domain
import Exchange
import Localization

struct FundsCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "funds", en: "List funds and aligned portfolios with their totals.",
      fr: "Lister les fonds et portefeuilles alignés avec leurs totaux.")
  }

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let register = try session.register()
    let funds = try session.asking { () throws(RegisterError) in try register.funds() }
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .words(ListWords.name), .words(ListWords.kind),
      .words(FundFacts.budget), .words(FundFacts.pledged), .words(FundFacts.received),
      .words(FundFacts.reported),
    ]
    let nothing = ListWords.nothing(RecordKind.fund.noun)
    try session.write(funds.map(FundEntry.init), .funds, csv: list.csv, nothing: nothing, columns) {
      entry, _ in session.row(entry)
    }
  }
}

extension Session {
  fileprivate func row(_ entry: FundEntry) -> [String] {
    let fund = entry.fund
    let name = fund.name.phrase[language]
    let standing = fund.standing.name == .active ? "" : " – " + fund.standing.name.phrase[language]
    let reported = entry.statement.gaps.map { gap in
      gap.reported.of.phrase + " " + FundFacts.asReported(gap.reported.money, gap.reported.asAt)
    }
    let budget = fund.budget
    return [
      fund.id.text, name + standing, fund.kind.phrase[language],
      budget.isEmpty ? "" : budget.phrase[language], entry.statement.pledged.phrase[language],
      entry.statement.received.phrase[language], reported.listed()[language],
    ]
  }
}
