/// One line of what is to be prepared before a meeting.
public struct PreparationItem: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case dateAndVenue(date: Bool, venue: Bool)
    /// Sent, out of those listed or, while none is listed, out of the seats to invite.
    case invitations(sent: Int, of: Int)
    /// Of the invitations sent; tentative replies are awaited.
    case replies(accepted: Int, declined: Int, awaited: Int)
    /// Reports of the body's groups, received in at least one language.
    case groupReports(received: [BodyID], awaited: [BodyID])
    /// Documents by how far they are in every language expected of them.
    case documents(ready: Int, inTranslation: Int, received: Int, awaited: Int)
    /// The meeting that prepares this one.
    case expertsMeeting(MeetingRow)
    /// None is planned to prepare a plenary of ministers.
    case expertsMeetingToPlan
    /// Points with an annotation, out of those that are not of form alone.
    case annotatedAgenda(annotated: Int, of: Int)
    /// How far the chair's notes are; absent while there are none.
    case speakingNotes(MeetingDocument.Status?)
    /// The minutes of the previous meeting, with the number of the point that they stand under on this agenda.
    case previousMinutes(MeetingRow, agendaNumber: String?)

    /// Whether it can still be made good on the day itself: papers and dates can, what had to happen before cannot (D).
    public var canBeDoneOnTheDay: Bool {
      switch self {
      case .dateAndVenue, .groupReports, .documents, .annotatedAgenda, .speakingNotes, .previousMinutes: true
      case .invitations, .replies, .expertsMeeting, .expertsMeetingToPlan: false
      }
    }
  }

  public enum State: String, Codable, Sendable, CaseIterable {
    case done
    /// Due today or within the next seven days.
    case due
    /// Due before today.
    case late
    /// Was due before today, and the day of the meeting is there: nothing can be done about it any more.
    case missed
    case toCome
  }

  public let kind: Kind
  /// By when; absent while the meeting has no date.
  public let due: CalendarDay?
  public let state: State

  /// - Parameter first: the first day of the meeting.
  public init(kind: Kind, due: CalendarDay?, isDone: Bool, first: CalendarDay? = nil, asOf day: CalendarDay) {
    self.kind = kind
    self.due = due
    guard !isDone, let due else {
      state = isDone ? .done : .toCome
      return
    }
    let isOver = first.map { $0 <= day } ?? false
    state =
      due < day
      ? isOver && !kind.canBeDoneOnTheDay ? .missed : .late
      : day.days(until: due) <= 7 ? .due : .toCome
  }
}
