import Commands
import Domain
import Localization

/// Puts an earlier version of a section back, or the words of the record; done at once.
struct RestoreMinutesSectionForm: OfficerForm {
  static let name = "restore-minutes-section"

  var reference: MinutesSectionReference
  /// What it is to say; empty: what was recorded.
  var text = Text()

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let file = try MinutesSectionFile(reference, register, asOf: around.today)
    var content = FormContent.immediate(
      MinutesWords.generatedWords[around.language], about: file.words.heading[around.language])
    content.deed = text == Text() ? MinutesWords.generatedRestored : MinutesWords.earlierRestored
    return try content.seeing([file.meeting.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      EditMinutesSection(meeting: reference.meeting, section: reference.section, restoring: text))
  }
}
