import Commands
import Domain
import Localization

/// A corrigendum to approved minutes, in both languages; what was approved stays as it is.
struct CorrectMinutesForm: OfficerForm {
  static let name = "correct-minutes"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.meeting(meeting)
    return try FormContent(
      FormTitles.correctMinutes[around.language], note: record.minutes?.symbol ?? "",
      preface: [MinutesWords.corrigendumInstead[around.language]], button: FormTitles.issue,
      [.text(.text, isLong: true).labelled(MinutesWords.corrigendumText).required]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(CorrectMinutes(meeting: meeting, text: try reader.requiredText(.text)))
  }
}
