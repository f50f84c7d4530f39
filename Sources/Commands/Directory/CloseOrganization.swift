import Domain

/// Records that an organisation is over: since when, by what act, who continues it. The seats that it, or a post of it, still holds
/// end with it (S2). Done again, it corrects what was recorded.
public struct CloseOrganization: Command {
  public static let action = "close-organization"

  public var organization: OrganizationID
  /// Its last day; absent: today.
  public var on: PartialDate?
  public var instrument: Text?
  public var successor: OrganizationID?
  public var source: SourceNote?

  public init(
    organization: OrganizationID, on: PartialDate? = nil, instrument: Text? = nil,
    successor: OrganizationID? = nil, source: SourceNote? = nil
  ) {
    self.organization = organization
    self.on = on
    self.instrument = instrument
    self.successor = successor
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.organization(organization)
    try requireSuccessor(register)
    let closure = Closure(
      on: on ?? PartialDate(context.today), instrument: instrument.unlessBlank, successor: successor,
      source: source)
    var draft = ChangeDraft(context, register)
    try draft.update(record) { $0.closure = closure }
    for body in try register.bodies() where !body.standing.isReadOnly {
      let seats = Self.seats(ending: closure, of: record, in: body)
      if !seats.isEmpty {
        try draft.update(body) { body in
          for seat in seats { body.put(seat) }
        }
      }
    }
    return draft.changeSet(action: Self.action, subject: record.key, detail: record.name.best(for: .english))
  }

  /// The seats of a body that would outlive their holder, ended with it; one that begins only later is left to the check.
  private static func seats(ending closure: Closure, of record: Organization, in body: Body) -> [Seat] {
    body.seats.compactMap { seat in
      guard seat.holder?.organization == record.id, closure.isOutlived(by: seat.term), let end = closure.on,
        seat.term.from.date.map({ $0.earliest <= end.latest }) ?? true
      else { return nil }
      var ended = seat
      ended.term.to = .date(end)
      return ended
    }
  }

  /// An organisation cannot continue itself, directly or through others.
  private func requireSuccessor(_ register: any Register) throws(RegisterError) {
    var seen: Set<OrganizationID> = []
    var next = successor
    while let id = next, seen.insert(id).inserted {
      if id == organization { throw .invalid(.successor, .cycle(successor?.text ?? id.text)) }
      next = try register.organization(id).closure?.successor
    }
  }
}
