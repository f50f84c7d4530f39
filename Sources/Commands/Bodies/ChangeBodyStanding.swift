import Domain

/// Takes a body from proposed to active, suspends or resumes it, closes it, or has another one succeed it (domain §2).
///
/// Closing leaves a read-only record, so meetings still ahead are held or cancelled first. A successor takes note of whom it continues.
public struct ChangeBodyStanding: Command {
  public static let action = "change-body-standing"

  public var body: BodyID
  /// Without a day, a body is closed or succeeded today.
  public var to: BodyStanding

  public init(body: BodyID, to: BodyStanding) {
    self.body = body
    self.to = to
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.body(body)
    if let refusal = BodyTransitions.refusal(of: record, to: to.name) { throw .refused(refusal) }
    if to.isReadOnly { try requireNothingAhead(context, register) }
    var draft = ChangeDraft(context, register)
    try draft.update(record) { $0.standing = dated(context.today) }
    if case .succeeded(let successor, _, _) = to {
      if successor == body { throw .invalid(.body, .cycle(body.text)) }
      let next = try register.body(successor)
      try next.requireOpen()
      try draft.update(next) { next in
        if !next.predecessors.contains(body) { next.predecessors.append(body) }
      }
    }
    return draft.changeSet(action: Self.action, subject: record.key, detail: to.name.rawValue)
  }

  private func dated(_ today: CalendarDay) -> BodyStanding {
    switch to {
    case .closed(let on, let instrument): .closed(on: on ?? PartialDate(today), instrument: instrument)
    case .succeeded(let by, let on, let instrument):
      .succeeded(by: by, on: on ?? PartialDate(today), instrument: instrument)
    case .proposed, .active, .suspended: to
    }
  }

  private func requireNothingAhead(_ context: Context, _ register: any Register) throws(RegisterError) {
    let circulated = DecisionQuery(body: body, standings: [.circulated], asOf: context.today)
    let out = try register.decisions(circulated).rows.map(\.reference)
    if !out.isEmpty { throw .refused(.underSilence(body, out)) }
    let ahead = try register.meetings(MeetingQuery(body: body, states: MeetingTiming.Name.ahead)).rows
      .filter { $0.kind != .betweenMeetings }
    if !ahead.isEmpty { throw .refused(.stillReferredTo(.body(body), by: ahead.map(\.key))) }
  }
}
