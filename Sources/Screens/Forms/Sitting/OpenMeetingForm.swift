import Commands
import Domain
import Localization

/// The opening of a convened meeting: now on its clock, unless another day and time are typed.
struct OpenMeetingForm: OfficerForm {
  static let name = "open-meeting"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let (record, now) = try MeetingClock.offered(for: meeting, register, around)
    let wording = Wording(register, around)
    return try FormContent(
      FormTitles.openMeeting[around.language], note: wording(wording.names.title(of: record)),
      preface: record.firstDay.flatMap {
        $0 > around.today ? [wording(FormTitles.opensAhead($0.phrase(.full)))] : nil
      } ?? [],
      button: FormTitles.open,
      [
        .time(.time, now ?? record.timing.schedule?.start, around).labelled(FormTitles.opened).required,
        .day(.date, record.firstDay ?? around.today, around, leaning: .past),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      OpenMeeting(meeting: meeting, at: try reader.time(.time), on: try reader.day(.date, .past)))
  }
}
