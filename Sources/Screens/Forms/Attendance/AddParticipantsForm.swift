import Commands
import Domain
import Localization

/// Observers, guests and others who hold no seat.
struct AddParticipantsForm: OfficerForm {
  static let name = "add-participants"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.meeting(meeting)
    return try FormContent(
      FormTitles.addParticipants[around.language],
      note: Names(register).fullTitle(of: record, .short)[around.language],
      [
        .lookup(.holder, .parties, isMany: true, new: .party).required.labelled(FormTitles.who),
        .choice(
          .manner, Attendance.Manner.allCases.map { ($0.rawValue, $0.phrase) },
          Attendance.Manner.present.rawValue),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let manner: Attendance.Manner = reader.choice(.manner) ?? .present
    for party in reader.parties(.holder) {
      try series.perform(RecordAttendance(meeting: meeting, party: party, manner: manner))
    }
  }
}
