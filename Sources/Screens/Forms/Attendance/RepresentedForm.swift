import Commands
import Domain
import Localization

/// A seat is represented, and by whom.
struct RepresentedForm: OfficerForm {
  static let name = "represented"

  var meeting: MeetingID
  var party: Party

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let subject = try AttendanceSubject(party, at: meeting, register, around)
    let other = subject.attendance?.representedBy.map { [Reference($0, subject.wording)] } ?? []
    return try FormContent(
      FormTitles.representedTitle[around.language], note: subject.name,
      preface: [FormTitles.representedPreface[around.language]],
      [
        .lookup(.representedBy, .present(meeting, beside: party), other, new: .organization).hinted(
          FormTitles.representedHint)
      ]
    ).seeing([subject.meeting.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      RecordAttendance(
        meeting: meeting, party: party, manner: .represented, representedBy: reader.party(.representedBy)))
  }
}
