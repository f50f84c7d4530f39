/// What goes from the last meetings to the next agenda (domain §2 and §5): deferred points, and decisions that are still open.
public enum Carrying {
  /// Kinds of meetings that have an agenda of the body's own business.
  public static let kinds: Set<Meeting.Kind> = [.ordinary, .extraordinary, .highLevel, .working]

  /// The points a held meeting deferred that the next one does not have yet, in their order; a point nested under one that goes
  /// along stays under it. The points that every agenda has are laid anew, and do not come twice.
  public static func deferredItems(of previous: Meeting, notIn meeting: Meeting) -> [AgendaItem] {
    previous.agenda.filter { item in
      item.state == .deferred && StandardAgenda.isCarried(item.kind)
        && !meeting.agenda.contains {
          $0.origins.contains(AgendaItem.Origin(meeting: previous.id, item: item.id))
        }
    }
  }

  /// The decisions to be followed up that no point of the agenda follows yet: adopted ones that are still open, and those that
  /// the previous meetings deferred.
  public static func decisions(
    of rows: [DecisionRow], deferredAt previous: [MeetingID], notIn meeting: Meeting
  ) -> [DecisionReference] {
    let present = Set(meeting.agenda.flatMap(\.followsUp))
    return rows.filter { row in
      guard row.reference.meeting != meeting.id, !present.contains(row.reference) else { return false }
      return row.implementation?.isOpen == true
        || (row.standing == .deferred && previous.contains(row.reference.meeting))
    }.map(\.reference)
  }

  /// Where a point of a kind goes in an agenda when nobody says: behind what ranks no higher, before the closing points.
  /// - Returns: the index in the agenda's list.
  public static func place(
    for kind: AgendaItem.Kind, under parent: Identifier<AgendaItem>?, in agenda: [AgendaItem]
  ) -> Int {
    let rank = StandardAgenda.rank(of: kind)
    let later = agenda.firstIndex {
      $0.parent == parent && parent == nil && StandardAgenda.rank(of: $0.kind) > rank
    }
    return later ?? agenda.endIndex
  }
}
