import Commands
import Domain
import Localization

/// That all who have not answered yet accept, as when replies came together.
struct RecordRepliesForm: OfficerForm {
  static let name = "record-replies"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    return try FormContent(
      FormTitles.allAccept[around.language], note: wording(wording.names.fullTitle(of: record, .short)),
      preface: [wording(FormTitles.accepting(record.awaited.map { wording.names.phrase($0.party, .short) }))],
      [.day(.date, around.today, around, leaning: .past)]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let day = try reader.day(.date, .past)
    for invitation in try series.current.meeting(meeting).awaited {
      try series.perform(RecordReply(meeting: meeting, party: invitation.party, reply: .accepted, on: day))
    }
  }
}
