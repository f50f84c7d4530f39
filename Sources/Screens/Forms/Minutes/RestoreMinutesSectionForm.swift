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
    try .immediate(MinutesWords.generatedWords[around.language])
      .seeing([register.meeting(reference.meeting).key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      EditMinutesSection(meeting: reference.meeting, section: reference.section, restoring: text))
  }
}
