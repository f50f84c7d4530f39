import Commands
import Domain
import Localization

/// Cleared minutes go round: on which day, and until when comments are received.
struct CirculateMinutesForm: OfficerForm {
  static let name = "circulate-minutes"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.meeting(meeting)
    let body: Body? = if let id = record.body { try register.body(id) } else { nil }
    let periods = ResolvedPeriods(body: body, office: try register.office())
    let until = TacitApproval.commentsUntil(circulated: around.today, periods: periods)
    return try FormContent(
      FormTitles.circulateMinutes[around.language], note: record.minutes?.symbol ?? "",
      preface: try UnwrittenSections.warning(meeting, register, around)
        + [MinutesWords.silenceApproves[around.language]],
      [
        .day(.date, around.today, around, leaning: .past).labelled(MinutesWords.circulatedOn).required,
        .day(.to, until, around).labelled(MinutesWords.commentsUntil),
      ]
    ).seeing([record.key], register)
  }

  /// A last day for comments that nobody touched moves with the day of circulation.
  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      CirculateMinutes(
        meeting: meeting, on: try reader.day(.date, .past),
        commentsUntil: reader.hasChanged(.to) || !reader.hasChanged(.date) ? try reader.day(.to) : nil))
  }
}
