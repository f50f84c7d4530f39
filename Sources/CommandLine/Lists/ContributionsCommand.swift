import ArgumentParser
import Domain
import Exchange
import Localization

struct ContributionsCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "contributions", en: "List contributions: pledged, committed, received.",
      fr: "Lister les contributions : annoncé, engagé, reçu.")
  }

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(en: "Only those to this fund.", fr: "Seulement celles à ce fonds.", value: .fundWord))
  var fund: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Only those of this donor.", fr: "Seulement celles de ce bailleur.", value: .partyWord))
  var donor: String?

  @OptionGroup var list: ListOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let shown = try entries(session)
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .plain(FundFacts.fund), .words(FundFacts.donor), .words(ListWords.state),
      .plain(FundFacts.currency), .number(FundFacts.pledged), .number(FundFacts.committed),
      .number(FundFacts.received),
    ]
    let nothing = ListWords.nothing(ElementKind.contribution.noun)
    try session.write(shown, .contributions, csv: list.csv, nothing: nothing, columns) { entry, names in
      let given = entry.contribution
      func amount(_ part: KeyPath<ContributionStanding, DecimalNumber>) -> String {
        entry.amount(part)?.phrase[session.language] ?? "–"
      }
      return [
        given.id.text, entry.fund.id.text, session.donor(of: given, names),
        session.state(of: given, to: entry.fund, withAmount: true),
        given.currency?.code ?? "–", amount(\.pledged), amount(\.committed), amount(\.received),
      ]
    }
  }

  private func entries(_ session: Session) throws(CommandLineError) -> [ContributionEntry] {
    let register = try session.register()
    let (only, donor) = (try session.fund(fund), try session.party(donor))
    let funds = try session.asking { () throws(RegisterError) in try register.funds() }
    return funds.filter { only == nil || $0.id == only }.flatMap { fund in
      fund.contributions.filter { donor == nil || $0.donor == donor }.map {
        ContributionEntry($0, to: fund)
      }
    }
  }
}

extension Session {
  /// The donor, and the fund out of which it gives.
  func donor(of contribution: Contribution, _ names: Names) -> String {
    let donor = names.phrase(contribution.donor, .short)
    guard let through = contribution.through else { return donor[language] }
    return (donor + " (" + names.phrase(through) + ")")[language]
  }

  /// Where a contribution stands; that no amount is stated, where none is, nor is one by the phases of the fund.
  func state(of contribution: Contribution, to fund: Fund, withAmount: Bool) -> String {
    if let state = contribution.state { return state.phrase[language] }
    guard fund.isBudgeted(contribution) else { return FundFacts.amountNotStated[language] }
    let amount = withAmount ? Phrase(en: ": ", fr: " : ") + fund.budget.phrase : .empty
    return (FundFacts.byPhases + amount)[language]
  }
}
