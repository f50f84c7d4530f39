import Commands
import Domain
import Localization

/// Makes minutes a draft again, with a reason that is recorded.
struct ReopenMinutesForm: OfficerForm {
  static let name = "reopen-minutes"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.meeting(meeting)
    var preface = [MinutesWords.reopeningClears[around.language]]
    if record.isFinal { preface.append(MinutesWords.reopeningUnseals[around.language]) }
    return try FormContent(
      FormTitles.reopenMinutes[around.language], note: record.minutes?.symbol ?? "", preface: preface,
      button: FormTitles.reopen, [.words(.reason).required]
    ).grave.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(ReopenMinutes(meeting: meeting, reason: try reader.required(.reason)))
  }
}
