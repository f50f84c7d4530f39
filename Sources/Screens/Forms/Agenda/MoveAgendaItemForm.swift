import Commands
import Domain
import Localization

/// A point takes another place; done at once, since it can be taken back.
struct MoveAgendaItemForm: OfficerForm {
  static let name = "move-agenda-item"

  var meeting: MeetingID
  var item: Identifier<AgendaItem>
  /// Absent: to the end of its level.
  var before: Identifier<AgendaItem>?
  /// The point under which it goes; absent: under none.
  var parent: Identifier<AgendaItem>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.meeting(meeting)
    let title = try record.requiredItem(item).title.words(in: around.language)
    var content = FormContent.immediate(FormTitles.moveItem[around.language], about: title)
    if let number = number(register, around) {
      let name = FormTitles.numberedItem(number)
      content.about = FormTitles.renumbered(name, from: record.agendaNumber(of: item))[around.language]
    }
    return content
  }

  /// The number that it gets; none where it has none, or where moving it will be refused.
  private func number(_ register: any Register, _ around: Surroundings) -> String? {
    do throws(RegisterError) {
      return try outcome(FormValues(), register, around).meeting(meeting).agendaNumber(of: item)
    } catch {
      return nil
    }
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(MoveAgendaItem(meeting: meeting, item: item, before: before, parent: .to(parent)))
  }
}
