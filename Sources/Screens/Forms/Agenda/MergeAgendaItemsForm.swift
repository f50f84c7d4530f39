import Commands
import Domain
import Localization

/// Two points become one.
struct MergeAgendaItemsForm: OfficerForm {
  static let name = "merge-agenda-items"

  var meeting: MeetingID
  /// The point that stays.
  var item: Identifier<AgendaItem>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let item = try record.requiredItem(self.item)
    let others = AgendaMoves(record).partners(of: item.id)
    let next = AgendaMoves(record).next(after: item.id).flatMap { next in others.first { $0.id == next } }
    let title = wording.text(item.title)
    return try FormContent(
      FormTitles.mergeItems[around.language], note: record.label(of: item, around.language),
      preface: [FormTitles.mergePreface(title)[around.language]], button: FormTitles.keyMerge,
      [
        .choice(
          .item,
          others.map { other in
            let number = record.agendaNumber(of: other.id).map { $0 + " " } ?? ""
            return (other.id.text, Phrase(same: number + wording.text(other.title)))
          }, (next ?? others.first)?.id.text
        ).required.labelled(FormTitles.mergedWith),
        .text(.title, item.title).required,
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let other = reader.choice(.item).flatMap({ Identifier<AgendaItem>($0) }) else {
      throw .invalid(.item, .missing)
    }
    try series.perform(
      MergeAgendaItems(meeting: meeting, item: item, other: other, title: reader.edited(.title)))
  }
}
