import Commands
import Domain
import Localization

/// That the draft went to the chair, or to the co-chairs.
struct SendMinutesForm: OfficerForm {
  static let name = "send-minutes-to-chair"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let body: Body? = if let id = record.body { try register.body(id) } else { nil }
    let chairs = record.awaitedClearances(body: body).map { wording.party($0) }.joined(separator: ", ")
    return try FormContent(
      FormTitles.sendMinutes[around.language], note: record.minutes?.symbol ?? "",
      preface: try UnwrittenSections.warning(meeting, register, around)
        + [MinutesWords.goesTo(chairs)[around.language]],
      [.day(.date, around.today, around, leaning: .past).labelled(MinutesWords.sentOn)]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(SendMinutesToChair(meeting: meeting, on: try reader.day(.date, .past)))
  }
}
