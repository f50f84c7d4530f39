import Commands
import Domain
import Localization

/// A party is present, excused or absent; done at once.
struct MarkAttendanceForm: OfficerForm {
  static let name = "mark-attendance"

  var meeting: MeetingID
  var party: Party
  var manner: Attendance.Manner

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let names = Names(register)
    let manner = manner.phrase(names.gender(of: party))
    return .immediate(
      FormTitles.attendance[around.language],
      about: names.phrase(party)[around.language] + ", " + manner[around.language])
  }

  /// Who was said to have left and is marked as present has come back.
  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let left = try series.current.meeting(meeting).attendance(of: party)?.left
    if manner == .present, left != nil {
      try series.perform(EditAttendance(meeting: meeting, party: party, left: .to(nil)))
    }
    try series.perform(RecordAttendance(meeting: meeting, party: party, manner: manner))
  }
}

/// Everybody who is expected and not recorded yet is present; done at once.
struct AllPresentForm: OfficerForm {
  static let name = "all-present"

  var meeting: MeetingID
  var parties: [Party]

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.meeting(meeting)
    let body = try record.body.map { id throws(RegisterError) in try register.body(id) }
    let roll = AttendanceRoll(record, body: body, Wording(register, around))
    let expectation = AttendanceExpectation(roll, at: record)
    var content = FormContent.immediate(
      FormTitles.allPresent[around.language], about: expectation.words[around.language])
    content.unchanged = FormTitles.allRecorded(expectation.left)[around.language]
    return content
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    for party in parties {
      try series.perform(RecordAttendance(meeting: meeting, party: party, manner: .present))
    }
  }
}
