import Domain

/// A section of the minutes of a meeting.
public struct MinutesSectionReference: Hashable, Codable, Sendable {
  public var meeting: MeetingID
  public var section: Identifier<MinutesSection>

  public init(meeting: MeetingID, section: Identifier<MinutesSection>) {
    self.meeting = meeting
    self.section = section
  }
}
