import CanonicalJSON

/// What is final and may not change any more (domain §2, design §2): numbers once the meeting closed; from approval of the minutes
/// their text, the agenda, the attendance and the words of the decisions in their original language.
///
/// Outside lie follow-up, supersession, translation, corrigenda, documents and their status, remarks and invitations.
public enum Finality {
  /// The first rule that a change set breaks in a meeting, given the meeting as it stood before; `nil` when it breaks none.
  public static func firstViolation(of changes: [RecordChange], before meeting: Meeting) -> Refusal? {
    let own = changes.filter { $0.record == meeting.key }.map(\.change)
    let reopened = own.contains { MeetingPath($0.path).addsReopening && $0.before == nil }
    for change in own {
      if let refusal = numberViolation(of: change, in: meeting) { return refusal }
      guard meeting.isFinal(at: change.path), !(reopened && MeetingPath(change.path).yieldsToReopening)
      else { continue }
      if let refusal = textViolation(of: change, in: meeting) { return refusal }
    }
    return nil
  }

  /// A symbol that was given is never taken away, changed, or moved past another one.
  private static func numberViolation(of change: JSONChange, in meeting: Meeting) -> Refusal? {
    switch MeetingPath(change.path).place {
    case .whole:
      return meeting.isFinal || meeting.decisions.contains { $0.symbol != nil } ? .isFinal(meeting.key) : nil
    case .decision(let id, []), .decision(let id, ["symbol"]):
      return meeting.decisions.first { $0.id.text == id }?.symbol.map(Refusal.numberIsFinal)
    case .order("decisions"):
      return moved(change, in: meeting).map(Refusal.numberIsFinal)
    case .decision, .order, .other: return nil
    }
  }

  /// The first symbol that an order of decisions puts behind another one than before.
  private static func moved(_ change: JSONChange, in meeting: Meeting) -> String? {
    let order = change.after?.arrayValue?.compactMap(\.stringValue) ?? []
    let before = meeting.decisions.filter { $0.symbol != nil && order.contains($0.id.text) }
    let after = order.filter { id in before.contains { $0.id.text == id } }
    return zip(before, after).first { $0.id.text != $1 }?.0.symbol
  }

  private static func textViolation(of change: JSONChange, in meeting: Meeting) -> Refusal? {
    let path = MeetingPath(change.path)
    switch path.place {
    case .whole: return .isFinal(meeting.key)
    case .order(let member):
      return path.isProtected(member) ? .minutesAreFinal(meeting.id) : nil
    case .decision(let id, let rest):
      if let member = rest.first, MeetingPath.openInDecisions.contains(member) { return nil }
      guard let decision = meeting.decisions.first(where: { $0.id.text == id }) else {
        return .minutesAreFinal(meeting.id)
      }
      if Translation.isTranslation(change, in: meeting) { return nil }
      return .textIsFinal(decision.symbol ?? decision.id.text)
    case .other(let member, let rest):
      guard path.isProtected(member), !path.isOpen(member, rest, adds: change.before == nil) else {
        return nil
      }
      return Translation.isTranslation(change, in: meeting) ? nil : .minutesAreFinal(meeting.id)
    }
  }
}

extension Meeting {
  /// Whether what lies at a path is held fast: all of it once the minutes are approved; between meetings the words of each
  /// decision by themselves, once its adoption is confirmed.
  fileprivate func isFinal(at path: JSONPath) -> Bool {
    guard !isFinal, case .decision(let id, _) = MeetingPath(path).place else { return isFinal }
    return decisions.first { $0.id.text == id }.map(isFinal) ?? false
  }
}
