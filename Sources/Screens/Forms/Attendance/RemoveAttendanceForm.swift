import Commands
import Domain
import Localization

/// Takes back what was recorded of one party at a meeting.
struct RemoveAttendanceForm: OfficerForm {
  static let name = "remove-attendance"

  var meeting: MeetingID
  var party: Party

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let language = around.language
    let subject = try AttendanceSubject(party, at: meeting, register, around)
    guard let entry = subject.attendance else {
      throw .noSuchElement(.attendance, subject.name, in: subject.meeting.key)
    }
    let manner = entry.manner.phrase(subject.wording.names.gender(of: party))
    var preface = [FormTitles.attendanceGoes(manner)[language]]
    if entry.manner.counts, entry.seat != nil { preface.append(FormTitles.quorumChanges[language]) }
    preface.append(FormTitles.undoBringsBack[language])
    return try FormContent(
      FormTitles.removeAttendance[language], note: subject.name, preface: preface,
      button: FormTitles.keyTakeBack, []
    ).grave.seeing([subject.meeting.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(RemoveAttendance(meeting: meeting, party: party))
  }
}
