import CanonicalJSON

/// Making final what the approval of minutes makes final, as canonical JSON with its SHA-256 (design §2).
public enum Sealing {
  /// The parties that the minutes of a meeting name, each once, in the order of their first mention.
  public static func parties(of meeting: Meeting) -> [Party] {
    let chair = [meeting.chair?.party].compactMap(\.self)
    let present = meeting.attendance.flatMap { [$0.party, $0.representedBy].compactMap(\.self) }
    let presenting = meeting.agenda.flatMap(\.presenters)
    let reserved = meeting.decisions.flatMap { $0.reservations.map(\.by) }
    return unique(chair + present + presenting + reserved)
  }

  /// The people of the register that they name, beside those that are parties.
  public static func people(of meeting: Meeting) -> [PersonID] {
    unique(
      [meeting.chair?.person].compactMap(\.self)
        + meeting.attendance.flatMap { $0.delegates.compactMap(\.person) })
  }

  /// The snapshot of a meeting whose minutes are being approved.
  public static func snapshot(
    of meeting: Meeting, body: Body?, names: [SealedMinutes.Name], people: [SealedMinutes.PersonName],
    neighbours: MinutesNeighbours? = nil
  ) throws(JSONShapeError) -> Sealed {
    Sealed(
      try JSONTreeEncoder().encode(
        SealedMinutes(of: meeting, body: body, names: names, people: people, neighbours: neighbours)))
  }

  /// The final words of one adopted decision.
  public static func text(of decision: Decision) throws(JSONShapeError) -> Sealed {
    Sealed(try JSONTreeEncoder().encode(SealedText(decision)))
  }

  /// Whether a decision's sealed text is intact and still what the decision says; `nil` when nothing was sealed.
  public static func stands(_ decision: Decision) -> Bool? {
    guard let sealed = decision.finalText else { return nil }
    guard sealed.isIntact, let text = try? JSONTreeDecoder().decode(SealedText.self, from: sealed.content)
    else { return false }
    return text.stands(in: decision)
  }

  private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}
