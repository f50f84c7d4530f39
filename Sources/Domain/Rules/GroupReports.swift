/// The points of an agenda at which the groups of a body report to it (domain §4): one for each group, under one heading.
public enum GroupReports {
  /// The heading under which they stand when the agenda of the last meeting gives no other.
  public static let title = Text(
    en: "Reports of the thematic working groups", fr: "Rapports des groupes de travail thématiques")

  /// The points at which these groups reported, and those under which they stood, in their order; what was deferred is not among
  /// them, since it comes back by itself.
  public static func points(of groups: [BodyID], in meeting: Meeting) -> [AgendaItem] {
    let parties = Set(groups.map(Party.body))
    let reports = Set(
      meeting.documents.filter { $0.kind == .report && $0.from.map(parties.contains) == true }.map(\.id))
    var wanted = Set(
      meeting.agenda.filter { item in
        item.isOnAgenda && item.state != .deferred && item.kind == .substance
          && (item.presenters.contains(where: parties.contains)
            || item.documents.contains(where: reports.contains))
      }.map(\.id))
    for item in meeting.agenda.reversed() where wanted.contains(item.id) {
      if let parent = item.parent { wanted.insert(parent) }
    }
    return meeting.agenda.filter { wanted.contains($0.id) }
  }
}

extension Register {
  /// The groups at work under a body, which report to it.
  public func groups(under body: BodyID) throws(RegisterError) -> [Body] {
    try bodies().filter {
      $0.parent == body && $0.kind.isGroup && !$0.standing.isReadOnly && $0.standing.name != .proposed
    }
  }
}
