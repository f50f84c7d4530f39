import CanonicalJSON
import Domain

/// A record before and after changes that no command of its own has checked: an undo, a redo, a conflict settled.
struct RecordRevision {
  let key: RecordKey
  let before: JSON?
  private(set) var after: JSON?
  private(set) var changes: [JSONChange] = []

  init(_ key: RecordKey, tree: JSON?) {
    self.key = key
    before = tree
    after = tree
  }

  /// - Throws: `undoBlocked` when a change no longer fits what stands.
  mutating func apply(_ changes: [JSONChange], blockedBy person: String) throws(RegisterError) {
    for change in changes {
      if change.path == .root {
        after = change.after
      } else {
        var tree = after ?? .null
        do { try tree.apply(change) } catch { throw .undoBlocked(key, change.path, by: person) }
        after = tree
      }
      self.changes.append(change)
    }
  }

  /// Holds the result to what every command holds to: closed bodies, what is final, the hard rules.
  func requireAllowed(in register: any Register, today: CalendarDay) throws(RegisterError) {
    switch key.kind {
    case .meeting: try requireMeeting(in: register)
    case .body: try requireSeats(in: register, today: today)
    case .framework: try requireOpen(Framework.self)
    case .fund: try requireOpen(Fund.self)
    case .project: try requireOpen(Project.self)
    case .office, .organization, .person: break
    }
  }

  private func requireMeeting(in register: any Register) throws(RegisterError) {
    let old = try record(Meeting.self, before)
    let new = try record(Meeting.self, after)
    for body in Set([old?.body, new?.body].compactMap(\.self)) {
      if let refusal = try register.body(body).closedRefusal { throw .refused(refusal) }
    }
    if let old {
      let changes = changes.map { RecordChange(record: key, change: $0) }
      if Finality.firstViolation(of: changes, before: old) != nil { throw .refused(.isFinal(key)) }
    }
    guard let new else { return }
    for decision in new.decisions where decision != old?.decision(decision.id) {
      let objecting = decision.standingObjections.map(\.by)
      if let method = decision.standing.adoption?.method, AdoptionRules.excludesObjections(method),
        !objecting.isEmpty
      {
        let reference = DecisionReference(meeting: new.id, decision: decision.id)
        throw .refused(.consensusObjected(reference, by: objecting))
      }
    }
    try requireOrdinal(of: new, before: old, in: register)
  }

  private func requireOrdinal(
    of new: Meeting, before old: Meeting?, in register: any Register
  ) throws(RegisterError) {
    guard let body = new.body, let ordinal = new.ordinal, old?.ordinal != ordinal || old?.body != body else {
      return
    }
    let rows = try register.meetings(MeetingQuery(body: body, kinds: [new.kind])).rows
    if let other = rows.first(where: { $0.ordinal == ordinal && $0.id != new.id }) {
      throw .refused(.ordinalTaken(body, ordinal, by: other.id))
    }
  }

  private func requireSeats(in register: any Register, today: CalendarDay) throws(RegisterError) {
    let old = try record(Body.self, before)
    if let refusal = old?.closedRefusal, !opensAgain { throw .refused(refusal) }
    guard let new = try record(Body.self, after) else { return }
    let changed = new.seats.filter { $0 != old?.seat($0.id) }
    let affiliations = try register.affiliations(of: new.seats.compactMap(\.holder))
    for seat in changed {
      if let refusal = SeatEligibility.refusal(of: seat, in: new, affiliations: affiliations, today: today) {
        throw .refused(refusal)
      }
    }
  }

  private func requireOpen<R: ClosableRecord>(_ type: R.Type) throws(RegisterError) {
    if !opensAgain, let refusal = try record(type, before)?.closedRefusal { throw .refused(refusal) }
  }

  /// Whether nothing but the record's standing changes, as when its closing is undone; all else in a closed one is read-only.
  private var opensAgain: Bool { changes.allSatisfy { $0.path.steps.first == .key("standing") } }

  private func record<R: Record>(_ type: R.Type, _ tree: JSON?) throws(RegisterError) -> R? {
    guard let tree else { return nil }
    do { return try JSONTreeDecoder().decode(type, from: tree) } catch { throw .shape(key, error) }
  }
}
