import Commands
import Domain
import Localization

/// One point becomes two.
struct SplitAgendaItemForm: OfficerForm {
  static let name = "split-agenda-item"

  var meeting: MeetingID
  var item: Identifier<AgendaItem>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.meeting(meeting)
    let item = try record.requiredItem(self.item)
    let title = item.title.words(in: around.language)
    var fields: [FormField] = [
      .text(.title).required.labelled(FormTitles.newItemTitle),
      .text(.item, item.title).required.labelled(FormTitles.remainingTitle),
      .text(.annotation, isLong: true),
    ]
    let hasParts =
      !item.documents.isEmpty || !item.followsUp.isEmpty || record.decisions.contains { $0.item == item.id }
    if hasParts {
      fields.insert(
        .lookup(.document, .partsOf(item.id, meeting), isMany: true).labelled(FormTitles.goesToNew)
          .hinted(FormTitles.goesToNewHint), at: 2)
    }
    return try FormContent(
      FormTitles.splitItem[around.language], note: record.label(of: item, around.language),
      preface: [FormTitles.splitPreface(title)[around.language]], button: FormTitles.keySplit, fields
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let parts = reader.references(.document)
    let decisions = parts.compactMap(\.decision)
    try series.perform(
      SplitAgendaItem(
        meeting: meeting, item: item, title: try reader.requiredText(.title), remaining: reader.edited(.item),
        annotation: reader.text(.annotation), documents: parts.compactMap(\.document),
        decisions: decisions.filter { $0.meeting == meeting }.map(\.decision),
        followsUp: decisions.filter { $0.meeting != meeting }))
  }
}
