import Domain
import Localization
import TerminalUI

/// How one body's ordinary meetings stand against its cadence, a line a year.
struct CadenceLines: Equatable, Sendable {
  struct Year: Equatable, Sendable {
    let year: Int
    let cells: [TableCell]
    /// The meeting behind each cell, if there is one.
    let meetings: [MeetingID?]
  }

  let title: String
  /// The heads of the periods: `1st half`, `2nd half`.
  let heads: [String]
  let years: [Year]
  /// What came before tracking began.
  let note: String?

  static func all(years: [Int], _ register: any Register, _ wording: Wording) throws(RegisterError)
    -> [CadenceLines]
  {
    var result: [CadenceLines] = []
    let office = try register.settings()
    for body in try register.bodies() {
      guard let cadence = body.cadence, !body.standing.isReadOnly else { continue }
      let meetings = try register.meetings(MeetingQuery(body: body.id, kinds: [.ordinary])).rows
      let lead = ResolvedPeriods(body: body, office: office).invitations
      result.append(CadenceLines(of: body, cadence, lead: lead, years: years, meetings: meetings, wording))
    }
    return result
  }

  private init(
    of body: Body, _ cadence: Cadence, lead: Int, years: [Int], meetings: [MeetingRow], _ wording: Wording
  ) {
    let language = wording.language
    title =
      RuleWords.cadenceTitle(cadence, body: wording.body(body.id, .short), plenary: body.kind == .platform)[
        language]
    let tables = years.map { CadenceRule.year($0, of: cadence, meetings: meetings, asOf: wording.today) }
    heads =
      tables.last?.entries.map { ScreenWords.period($0.period.index, of: $0.period.count)[language] } ?? []
    let proposal = CadenceRule.proposal(for: cadence, after: meetings, lead: lead, asOf: wording.today)
    self.years = tables.map { table in
      Year(
        year: table.year, cells: table.entries.map { Self.cell($0, proposal: proposal, wording) },
        meetings: table.entries.map { Self.meeting(in: $0.state) })
    }
    note = Self.before(cadence, meetings)?[language]
  }

  /// What is on record from before the day tracking began, which no warning counts.
  private static func before(_ cadence: Cadence, _ meetings: [MeetingRow]) -> Phrase? {
    guard let since = cadence.trackedSince else { return nil }
    let years = meetings.filter { $0.state == .held }.compactMap { $0.schedule?.date.earliest }
      .filter { $0 < since.earliest }.map(\.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    return ScreenWords.beforeTracking(years.count, from: first, to: last, since: since.year)
  }

  private static func meeting(in state: CadenceYear.State) -> MeetingID? {
    switch state {
    case .met(let row), .planned(let row): row.id
    case .missed, .toBePlanned, .untracked: nil
    }
  }

  private static func cell(_ entry: CadenceYear.Entry, proposal: CalendarDay?, _ wording: Wording)
    -> TableCell
  {
    let language = wording.language
    switch entry.state {
    case .met(let row), .planned(let row):
      let words = wording.date(row.schedule?.date, .short) + ", " + wording(row.state.phrase)
      return TableCell(words, style: row.state == .held ? .good : nil)
    case .missed: return TableCell(ScreenWords.missed[language], style: .warning)
    case .untracked: return TableCell("–", style: .muted)
    case .toBePlanned:
      if let proposal, entry.period.contains(proposal) {
        return TableCell(ScreenWords.proposal(wording.day(proposal, .short))[language])
      }
      return TableCell(ScreenWords.toBeFixed[language], style: .muted)
    }
  }
}
