import Domain
import Localization
import TerminalUI

/// What is recorded of one fund. The money comes first: what was reported beside what is itemised, donors; then what the fund is, and its
/// contributions, allocations, years, phases and what is aligned.
public struct FundContent: Sendable {
  let id: FundID
  let page: Page

  init(_ id: FundID, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.id = id
    let wording = Wording(register, around)
    let fund = try register.fund(id)
    let statement = FundStatement(fund)
    let offers = FundOffers(fund)
    let aligned = AlignedLines.sections(statement, of: fund, offers, wording)
    let isPortfolio = fund.kind == .alignedPortfolio
    let money =
      [ReportedLines.section(statement.gaps, of: fund, offers, wording)].compactMap(\.self)
      + DonorLines.sections(statement, offers, wording)
      + [PhaseLines.section(of: fund, offers, wording)].compactMap(\.self) + (isPortfolio ? aligned : [])
    let details = [
      ContributionLines.section(of: fund, offers, wording),
      AllocationLines.section(of: fund, statement, offers, wording),
      ForecastLines.section(of: fund, offers, wording),
    ]
    var page = try Page(
      title: wording(wording.names.phrase(id, .both)), note: fund.standing.name.phrase[around.language],
      sections: [Self.kind(of: fund, wording)] + money + [Self.facts(of: fund, wording)].compactMap(\.self)
        + details.compactMap(\.self) + (isPortfolio ? [] : aligned)
        + [
          RelationLines.results(concerning: fund.key, register, wording)
        ].filter { !$0.isEmpty } + [wording.sources(fund.sources)])
    page.offers = offers.newOnPage + offers.all
    self.page = page
  }

  private static func kind(of fund: Fund, _ wording: Wording) -> PageSection {
    .facts("", [.fact(ScreenWords.kind[wording.language], wording(fund.kind.phrase))])
  }

  private static func facts(of fund: Fund, _ wording: Wording) -> PageSection? {
    let language = wording.language
    var lines: [PageLine] = []
    for (index, board) in fund.boards.enumerated() {
      lines.append(
        .fact(
          index == 0 ? FundFacts.boards(fund.boards.count)[language] : "", wording.body(board),
          place: .body(board)))
    }
    if let party = fund.administrator {
      lines.append(
        PageLine.fact(FundFacts.administrator[language], wording.party(party)).leading(to: party))
    }
    for (index, served) in fund.serves.enumerated() {
      lines.append(
        .fact(
          index == 0 ? RelationWords.serves[language] : "", wording(wording.names.phrase(served, .both)),
          place: .framework(served)))
    }
    if let established = fund.established {
      lines.append(.fact(FundFacts.established[language], wording.date(established)))
    }
    if case .closed(let on, let instrument) = fund.standing {
      let words = [on.map { wording.date($0) }, instrument.map { wording.text($0) }].compactMap(\.self)
      if !words.isEmpty { lines.append(.fact(FundFacts.closedBy[language], words.joined(separator: ", "))) }
    }
    if let purpose = fund.purpose {
      lines.append(.fact(ScreenWords.purpose[language], wording.text(purpose)))
    }
    if let remark = fund.remark {
      lines.append(.fact(ScreenWords.remark[language], wording.text(remark)))
    }
    return lines.isEmpty ? nil : .facts(FundFacts.fund[language], lines)
  }
}
