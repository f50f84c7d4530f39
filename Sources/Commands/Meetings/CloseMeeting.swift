import Domain

/// Closes a meeting: the provisional numbers of its decisions become final symbols, never given twice (domain §2).
/// Refused while something is still proposed: it is adopted, deferred, rejected or withdrawn first.
public struct CloseMeeting: Command {
  public static let action = "close-meeting"

  public var meeting: MeetingID
  public var at: LocalTime?

  public init(meeting: MeetingID, at: LocalTime? = nil) {
    self.meeting = meeting
    self.at = at
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let (record, body) = try register.openMeeting(meeting)
    if let refusal = MeetingTransitions.refusal(of: record, to: .held) { throw .refused(refusal) }
    guard var schedule = record.timing.schedule else { throw .invalid(.date, .missing) }
    let open = record.decisions.filter { $0.standing == .proposed }.map(\.id)
    if !open.isEmpty { throw .refused(.proposalsOpen(meeting, open)) }
    let office = try register.office()
    let clock = context.clock(of: record, body: body, office: office)
    let symbols = try symbols(of: record, body: body, office: office, context, register)
    if let first = record.firstDay, let last = record.lastDay, last > first { schedule.until = last }
    let held = schedule
    return try changeSet(record, in: context, register: register) { record throws(RegisterError) in
      record.timing = .held(held)
      try record.closeSitting(at: at, clock: clock)
      for index in record.decisions.indices {
        if let symbol = symbols[record.decisions[index].id] { record.decisions[index].symbol = symbol }
      }
    }
  }

  private func symbols(
    of record: Meeting, body: Body?, office: Office, _ context: Context, _ register: any Register
  ) throws(RegisterError) -> [DecisionID: String] {
    let rule = NumberingRule(body: body, office: office)
    let given = try register.decisions(DecisionQuery(body: body?.id, asOf: context.today)).rows
      .filter { $0.symbol != nil }
    var highest = 0
    if rule.runsOn {
      let sessions = Set(given.map(\.reference.meeting)).subtracting([record.id])
      for session in sessions {
        let earlier = try register.meeting(session)
        let numbers = earlier.decisions.compactMap(\.symbol).compactMap { rule.number(of: $0, in: earlier) }
        highest = max(highest, numbers.max() ?? 0)
      }
    }
    return rule.finalSymbols(of: record, used: Set(given.compactMap(\.symbol)), after: highest)
  }
}
