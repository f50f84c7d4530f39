import Domain

/// Convenes a meeting that has a date, a venue, a chair and a provisional agenda (domain §2). Where nobody is named as its chair,
/// the body's is recorded; co-chairs lead it together.
public struct ConveneMeeting: Command {
  public static let action = "convene-meeting"

  public var meeting: MeetingID

  public init(meeting: MeetingID) { self.meeting = meeting }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let (record, body) = try register.openMeeting(meeting)
    if let refusal = MeetingTransitions.refusal(of: record, to: .convened) { throw .refused(refusal) }
    let needs = MeetingTransitions.needs(of: record, body: body)
    guard needs.isEmpty, let schedule = record.timing.schedule else {
      throw .refused(.convenementLacks(meeting, needs))
    }
    let isNamed = record.chair.map { $0.party != nil || $0.person != nil } ?? false
    let chair = isNamed ? record.chair : record.firstDay.flatMap { body?.chair(on: $0) } ?? record.chair
    try register.requireEligibleChair(chair, of: record, body: body, today: context.today)
    return try changeSet(record, in: context, register: register, detail: schedule.date.description) {
      record in
      record.timing = .convened(schedule)
      record.chair = chair
    }
  }
}
