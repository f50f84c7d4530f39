import Commands
import Domain
import Localization
import Papers

/// A section of the minutes with its meeting and its earlier versions, read once.
struct MinutesSectionFile {
  let meeting: Meeting
  let words: MinutesSectionWords
  let versions: [MinutesVersion]

  /// - Throws: `noSuchElement` when the minutes have no such section.
  init(
    _ reference: MinutesSectionReference, _ register: any Register, asOf day: CalendarDay
  ) throws(RegisterError) {
    meeting = try register.meeting(reference.meeting)
    let all = try MinutesSectionWords.all(of: reference.meeting, from: register, asOf: day)
    guard let words = all.first(where: { $0.section.id == reference.section }) else {
      throw .noSuchElement(.minutes, reference.section.text, in: meeting.key)
    }
    self.words = words
    versions = try MinutesVersions.all(of: reference.section, in: meeting, register)
  }

  /// What a version says: its own words, or those of the record.
  func text(of version: MinutesVersion) -> Text { version.text ?? words.generated }
}
