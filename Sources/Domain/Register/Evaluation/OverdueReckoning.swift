/// Tells of many decisions whether they are overdue as at one day, given all meetings: "next plenary" looks at the body's
/// ordinary meetings held since (domain §2).
public struct OverdueReckoning: Sendable {
  private let day: CalendarDay
  private let plenaries: [BodyID: [CalendarDay]]

  /// - Parameter meetings: all meetings of the bodies asked about; of a partial date the last possible day counts.
  public init(on day: CalendarDay, meetings: [MeetingFacts]) {
    self.day = day
    var plenaries: [BodyID: [CalendarDay]] = [:]
    for meeting in meetings where meeting.kind == .ordinary && meeting.state == .held {
      guard let body = meeting.body, let date = meeting.date else { continue }
      plenaries[body, default: []].append(date.latest)
    }
    self.plenaries = plenaries
  }

  public func isOverdue(_ decision: DecisionFacts, of body: BodyID?) -> Bool {
    isOverdue(decision.deadline, decision.implementation, decided: decision.decided, of: body)
  }

  /// - Parameter decided: when it was decided; without a whole date "next plenary" is never overdue.
  public func isOverdue(
    _ deadline: Deadline?, _ implementation: Implementation?, decided: PartialDate?, of body: BodyID?
  ) -> Bool {
    guard let deadline, implementation?.isOpen == true else { return false }
    let held = deadline == .nextPlenary ? body.flatMap { plenaries[$0] } ?? [] : []
    return Overdue.isOverdue(
      deadline, implementation: implementation, decided: decided?.exact, plenaries: held, on: day)
  }
}
