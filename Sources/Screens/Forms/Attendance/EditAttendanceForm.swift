import Commands
import Domain
import Localization

/// All that is recorded of one party at a meeting: manner, representation, delegation with its head and titles, times.
struct EditAttendanceForm: OfficerForm {
  static let name = "edit-attendance"

  var meeting: MeetingID
  var party: Party

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let subject = try AttendanceSubject(party, at: meeting, register, around)
    let entry = subject.attendance
    let present = [Attendance.Manner.present, .represented].map(\.rawValue)
    return try FormContent(
      FormTitles.attendance[around.language], note: subject.name,
      [
        .choice(
          .manner,
          Attendance.Manner.allCases.map {
            ($0.rawValue, $0.phrase(subject.wording.names.gender(of: party)))
          }, (entry?.manner ?? .present).rawValue),
        .lookup(
          .representedBy, .parties,
          entry?.representedBy.map { [Reference($0, subject.wording)] } ?? [], new: .organization
        ).shown(when: .manner, is: Attendance.Manner.represented.rawValue),
        .words(.delegation, DelegationText.words(delegates(subject), around.language))
          .hinted(FormTitles.delegationLines).shown(when: .manner, is: present[0], present[1]),
        .time(.arrival, entry?.arrived, around).shown(when: .manner, is: present[0], present[1]),
        .time(.departure, entry?.left, around).shown(when: .manner, is: present[0], present[1]),
      ]
    ).seeing([subject.meeting.key], register)
  }

  /// Those recorded, else those announced.
  private func delegates(_ subject: AttendanceSubject) -> [Delegate] {
    subject.attendance?.delegates ?? subject.meeting.invitation(of: party)?.delegation ?? []
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let manner: Attendance.Manner = reader.choice(.manner) ?? .present
    if try series.current.meeting(meeting).attendance(of: party)?.manner != manner {
      try series.perform(RecordAttendance(meeting: meeting, party: party, manner: manner))
    }
    guard manner.counts else { return }
    let known = try series.current.meeting(meeting).attendance(of: party)?.delegates ?? []
    let current = series.current
    try series.perform(
      EditAttendance(
        meeting: meeting, party: party,
        representedBy: manner == .represented
          ? reader.revision(.representedBy) { reader.party($0) } : .kept,
        delegates: try reader.revision(.delegation) { field throws(RegisterError) in
          try DelegationText.delegates(reader.line(field) ?? "", known: known, reader.language, current)
        },
        arrived: try reader.revision(.arrival) { field throws(RegisterError) in try reader.time(field) },
        left: try reader.revision(.departure) { field throws(RegisterError) in try reader.time(field) }))
  }
}
