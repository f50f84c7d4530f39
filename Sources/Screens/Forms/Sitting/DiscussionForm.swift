import Commands
import Domain
import Localization

/// The record of the discussion of an item, for the minutes.
struct DiscussionForm: OfficerForm {
  static let name = "discussion"

  var meeting: MeetingID
  var item: Identifier<AgendaItem>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.meeting(meeting)
    guard let point = record.item(item) else {
      throw .noSuchElement(.agendaItem, item.text, in: record.key)
    }
    let wording = Wording(register, around)
    let number = record.agendaNumber(of: item).map { $0 + " " } ?? ""
    return try FormContent(
      FormTitles.notes[around.language], note: number + wording.text(point.title),
      [.text(.discussion, point.discussion, isLong: true)]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      EditAgendaItem(meeting: meeting, item: item, discussion: reader.edited(.discussion)))
  }
}
