import Domain

/// Writes a section of the minutes, language by language; an empty text gives back what was recorded. Once the minutes are
/// approved, only translations.
public struct EditMinutesSection: Command {
  public static let action = "edit-minutes-section"

  public var meeting: MeetingID
  public var section: Identifier<MinutesSection>
  public var text: Text

  public init(meeting: MeetingID, section: Identifier<MinutesSection>, text: Text) {
    self.meeting = meeting
    self.section = section
    self.text = text
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MinutesAct(on: meeting, in: context, register)
    let index = try act.sectionIndex(section)
    let present = act.minutes.sections[index].text
    let merged = text == Text() ? nil : present.merging(text)
    act.minutes.sections[index].text = merged.map {
      $0.original($0.original ?? Decision.original(of: [$0]))
    }
    return try act.changeSet(Self.action)
  }
}
