import Commands
import Domain
import Localization

/// That the chair, or one co-chair, cleared the draft.
struct ClearMinutesForm: OfficerForm {
  static let name = "clear-minutes"

  var meeting: MeetingID
  var party: Party

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let body: Body? = if let id = record.body { try register.body(id) } else { nil }
    let others = record.awaitedClearances(body: body).filter { $0 != party }.map { wording.party($0) }
    return try FormContent(
      FormTitles.clearMinutes[around.language], note: record.minutes?.symbol ?? "",
      preface: try UnwrittenSections.warning(meeting, register, around)
        + (others.isEmpty
          ? [] : [MinutesWords.stillAwaited(others.joined(separator: ", "))[around.language]]),
      [
        .fact(.chair, wording.party(party)).labelled(ScreenWords.clearedBy),
        .day(.date, around.today, around, leaning: .past),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(ClearMinutes(meeting: meeting, by: party, on: try reader.day(.date, .past)))
  }
}
