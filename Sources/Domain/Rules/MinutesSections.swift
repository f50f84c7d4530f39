/// The sections of minutes, in the order of domain §4: opening, attendance and quorum, adoption of the agenda, approval of the
/// previous minutes, matters arising, one section per point, any other business, next meeting, closure.
public enum MinutesSections {
  /// A section before it has an identifier.
  public struct Outline: Hashable, Sendable {
    public let kind: MinutesSection.Kind
    /// The point of the agenda under which it stands.
    public let item: Identifier<AgendaItem>?

    public init(kind: MinutesSection.Kind, item: Identifier<AgendaItem>? = nil) {
      self.kind = kind
      self.item = item
    }
  }

  /// The sections that a meeting's minutes have. Previous minutes and matters arising only when they are on the agenda; points
  /// merely proposed or withdrawn have none.
  public static func outline(of meeting: Meeting) -> [Outline] {
    let points = meeting.numberedAgenda.filter { $0.number != nil }
    func sections(_ kind: MinutesSection.Kind, for kinds: Set<AgendaItem.Kind>, always: Bool) -> [Outline] {
      var found: [Outline] = []
      var inside = false
      for point in points {
        if point.depth == 0 { inside = kinds.contains(point.item.kind) }
        guard inside else { continue }
        found.append(Outline(kind: point.depth == 0 ? kind : .item, item: point.item.id))
      }
      return found.isEmpty && always ? [Outline(kind: kind)] : found
    }
    return sections(.opening, for: [.opening], always: true)
      + [Outline(kind: .attendance)]
      + sections(.agenda, for: [.agenda], always: true)
      + sections(.previousMinutes, for: [.previousMinutes], always: false)
      + sections(.mattersArising, for: [.mattersArising], always: false)
      + sections(.item, for: [.substance, .communique], always: false)
      + sections(.otherBusiness, for: [.otherBusiness], always: true)
      + sections(.nextMeeting, for: [.nextMeeting], always: true)
      + sections(.closure, for: [.closure], always: true)
  }

  /// The sections of minutes that exist, brought up to the agenda: those that stand keep identifier and words, new ones get one,
  /// and what the agenda no longer has goes, unless somebody wrote something there.
  public static func updated(
    _ sections: [MinutesSection], for meeting: Meeting, newIdentifier: () -> Identifier<MinutesSection>
  ) -> [MinutesSection] {
    let outline = outline(of: meeting)
    let current = outline.map { wanted in
      sections.first { $0.kind == wanted.kind && $0.item == wanted.item }
        ?? MinutesSection(id: newIdentifier(), kind: wanted.kind, item: wanted.item)
    }
    let kept = Set(current.map(\.id))
    return current + sections.filter { !kept.contains($0.id) && $0.text != nil }
  }
}
