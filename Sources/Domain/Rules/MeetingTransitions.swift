/// The life of a meeting (domain §2, D): planned → convened → in session ⇄ suspended → held; before it begins, postponed or cancelled.
public enum MeetingTransitions {
  /// The states that may follow; a postponed meeting is convened anew, put off again or cancelled.
  public static func next(after state: MeetingTiming.Name) -> [MeetingTiming.Name] {
    switch state {
    case .planned, .postponed: [.convened, .postponed, .cancelled]
    case .convened: [.inSession, .postponed, .cancelled]
    case .inSession: [.suspended, .held]
    case .suspended: [.inSession, .held]
    case .held, .cancelled: []
    }
  }

  /// Why the meeting cannot pass to a state, or `nil`.
  public static func refusal(of meeting: Meeting, to state: MeetingTiming.Name) -> Refusal? {
    let present = meeting.timing.name
    return next(after: present).contains(state)
      ? nil : .meetingTransition(meeting.id, from: present, to: state)
  }

  /// What is missing before the meeting can be convened: a date, a venue, a chair, a provisional agenda (domain §2).
  /// The body's chair, or its co-chairs, on the day chair its meetings unless the meeting itself says who does.
  /// These guards bind the step, not the record: a meeting of the past may lack any of them.
  public static func needs(of meeting: Meeting, body: Body?) -> [ConvenementNeed] {
    let day = meeting.timing.schedule?.date.exact
    var needs: [ConvenementNeed] = []
    if day == nil { needs.append(.date) }
    if !(meeting.venue?.isGiven ?? false) { needs.append(.venue) }
    let hasChair = meeting.chair.map { $0.party != nil || $0.person != nil } ?? false
    let presiding = day.flatMap { body?.presiding(on: $0) } ?? []
    if !hasChair && presiding.isEmpty { needs.append(.chair) }
    if !meeting.agenda.contains(where: \.isOnAgenda) { needs.append(.agenda) }
    return needs
  }
}

extension Venue {
  /// Whether one knows where to go: a place or a building, or online.
  public var isGiven: Bool {
    !(place?.isEmpty ?? true) || !(building?.isEmpty ?? true) || online == true || link != nil
  }
}

extension AgendaItem {
  /// Whether it stands on the agenda; what was only proposed or was withdrawn does not.
  public var isOnAgenda: Bool { state != .proposed && state != .withdrawn }
}
