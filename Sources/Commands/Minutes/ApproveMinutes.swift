import CanonicalJSON
import Domain

/// Approves the minutes, tacitly once the comment period is over or at a later meeting, and makes final what they hold: a sealed
/// snapshot of the whole, and each adopted text sealed by itself (design §2).
public struct ApproveMinutes: Command {
  public static let action = "approve-minutes"

  public var meeting: MeetingID
  /// The meeting that approves; absent: silence does.
  public var at: MeetingID?
  public var on: CalendarDay?

  public init(meeting: MeetingID, at: MeetingID? = nil, on: CalendarDay? = nil) {
    self.meeting = meeting
    self.at = at
    self.on = on
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MinutesAct(on: meeting, in: context, register)
    try act.requireHeld()
    try act.requireWay(to: .approved)
    let open = act.meeting.decisions.filter { $0.standing == .proposed }.map(\.id)
    if !open.isEmpty { throw .refused(.proposalsOpen(meeting, open)) }
    let day = try day(act)
    try act.pass(
      to: .approved(on: PartialDate(day), how: at.map(MinutesStanding.Approval.atMeeting) ?? .tacit))
    act.minutes.symbol = try act.act.minutesSymbol(act.minutes)
    try seal(&act)
    return try act.changeSet(Self.action)
  }

  private func day(_ act: MinutesAct) throws(RegisterError) -> CalendarDay {
    let today = act.context.today
    if let at { return try day(of: at, act) }
    guard case .circulated(_, let until) = act.minutes.standing else { return on ?? today }
    if min(on ?? today, today) < TacitApproval.date(commentsUntil: until) {
      throw .refused(.commentsStillOpen(meeting, until: until))
    }
    return on ?? today
  }

  /// The day on which a later meeting of the same body approves.
  private func day(of other: MeetingID, _ act: MinutesAct) throws(RegisterError) -> CalendarDay {
    let approving = try act.act.register.meeting(other)
    guard other != meeting, approving.body == act.meeting.body else {
      throw .invalid(.meeting, .unknownValue(other.text, allowed: []))
    }
    switch approving.timing.name {
    case .inSession, .suspended, .held: break
    case .planned, .convened, .postponed, .cancelled:
      throw .refused(.notInSession(other, approving.timing.name))
    }
    if let first = act.meeting.firstDay, let last = approving.lastDay, last < first {
      throw .invalid(.meeting, .endsBeforeItBegins)
    }
    return on ?? approving.dayInTheRoom ?? act.context.today
  }

  private func seal(_ act: inout MinutesAct) throws(RegisterError) {
    var meeting = act.meeting
    meeting.minutes = act.minutes
    let register = act.act.register
    let names = try Sealing.parties(of: meeting).map { party throws(RegisterError) in
      SealedMinutes.Name(party: party, name: try register.name(of: party))
    }
    let people = try Sealing.people(of: meeting).map { id throws(RegisterError) in
      SealedMinutes.PersonName(person: id, name: try register.person(id).name)
    }
    let neighbours = try register.neighbours(of: meeting)
    do {
      act.minutes.snapshot = try Sealing.snapshot(
        of: meeting, body: act.act.body, names: names, people: people, neighbours: neighbours)
      for index in meeting.decisions.indices where meeting.decisions[index].standing.isAdopted {
        act.act.meeting.decisions[index].finalText = try Sealing.text(of: meeting.decisions[index])
      }
    } catch {
      throw .shape(meeting.key, error)
    }
  }
}

extension Register {
  /// What a party is called today.
  fileprivate func name(of party: Party) throws(RegisterError) -> Text {
    switch party {
    case .organization(let id): try organization(id).name
    case .body(let id): try body(id).name
    case .person(let id): .same(try person(id).name)
    case .post(let title, _): title
    case .members: Text(en: "members", fr: "membres")
    }
  }
}
