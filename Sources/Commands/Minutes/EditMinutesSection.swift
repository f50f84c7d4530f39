import Domain

/// Writes a section of the minutes, language by language; an empty text gives back what was recorded. Once the minutes are
/// approved, only translations. Comments go along with the paragraphs they are about.
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

  /// Puts an earlier version of the section in the place of what stands.
  /// - Parameter version: its words; absent: those of the record, which nobody wrote. A language it lacked is emptied.
  public init(
    meeting: MeetingID, section: Identifier<MinutesSection>, restoring version: Text?
  ) {
    let words = version.flatMap { $0.isEmpty ? nil : $0 }
    self.init(
      meeting: meeting, section: section,
      text: words.map { Text(en: $0.en ?? "", fr: $0.fr ?? "", original: $0.original) } ?? Text())
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MinutesAct(on: meeting, in: context, register)
    let index = try act.sectionIndex(section)
    let present = act.minutes.sections[index].text
    let merged = text == Text() ? nil : present.merging(text)
    act.minutes.sections[index].text = merged.map {
      $0.original($0.original ?? Decision.original(of: [$0]))
    }
    if !act.meeting.isFinal {
      act.minutes.moveComments(on: section, from: present, to: act.minutes.sections[index].text)
    }
    return try act.changeSet(Self.action)
  }
}

extension Minutes {
  /// Takes the comments on a section along to the paragraphs that its new words have in the place of the old ones. Words that
  /// nobody wrote are not known here: such comments are found by what they quote.
  mutating func moveComments(on section: Identifier<MinutesSection>, from old: Text?, to new: Text?) {
    guard let new else { return }
    for index in comments.indices where comments[index].section == section {
      guard let anchor = comments[index].paragraph, new[anchor.language] != old?[anchor.language] else {
        continue
      }
      let known = old?[anchor.language] == nil ? nil : old
      comments[index].paragraph = anchor.following(from: known, to: new)
    }
  }
}
