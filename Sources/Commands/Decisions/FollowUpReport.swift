import Domain

/// What is logged of a responsible party, of a decision or of a review's action: a contact, a reminder, a reply, a status.
struct FollowUpReport {
  var kind: LogEntry.Kind
  var status: Responsibility.Status?
  var percent: Int?
  var note: String?
  var on: CalendarDay?

  /// - Throws: `invalid` with the field that is missing or contradicts another.
  func requireInput() throws(RegisterError) {
    try percent?.required(in: 0...100, .percent)
    if kind == .status && status == nil && percent == nil { throw .invalid(.status, .missing) }
    if kind == .note && (note ?? "").isBlank { throw .invalid(.note, .missing) }
    guard let percent, let status else { return }
    switch status {
    case .done: try percent.required(in: 100...100, .percent)
    case .notStarted: try percent.required(in: 0...0, .percent)
    case .inProgress, .noLongerRelevant: break
    }
  }

  /// Takes over what was reported, and logs it.
  func apply(to responsibility: inout Responsibility, _ context: Context) {
    let day = on ?? context.today
    responsibility.report(status, percent: percent, on: day)
    var entry = context.logEntry(kind, on: day, note: note)
    entry.status = status
    entry.percent = percent
    responsibility.log.append(entry)
  }
}

extension [Responsibility] {
  /// Which of them are meant: the party named, the only one there is, or everyone.
  /// - Throws: `noSuchElement` when the party is not among them, `ambiguous` when nobody says which of several.
  func places(
    of party: Party?, everyone: Bool, label: String, in key: RecordKey
  ) throws(RegisterError) -> [Int] {
    if let party {
      guard let place = firstIndex(where: { $0.party == party }) else {
        throw .noSuchElement(.responsibility, party.words, in: key)
      }
      return [place]
    }
    guard everyone || count == 1 else { throw .ambiguous(label, map(\.party.words)) }
    return [Int](indices)
  }
}

extension Responsibility {
  /// Takes over what was reported. Done is a hundred per cent on that day; a percentage of something not begun begins it.
  fileprivate mutating func report(_ reported: Status?, percent share: Int?, on day: CalendarDay) {
    if let share {
      percent = share
      if reported == nil && status == .notStarted && share > 0 { status = .inProgress }
    }
    guard let reported else { return }
    if reported != .done && status == .done && share == nil { percent = nil }
    if reported == .notStarted && share == nil { percent = nil }
    status = reported
    doneOn = reported == .done ? doneOn ?? day : nil
    if reported == .done { percent = 100 }
  }
}
