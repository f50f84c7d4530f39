import Commands
import Domain
import Localization

/// Takes a point off an agenda that was not adopted.
struct RemoveAgendaItemForm: OfficerForm {
  static let name = "remove-agenda-item"

  var meeting: MeetingID
  var item: Identifier<AgendaItem>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let language = around.language
    let record = try register.meeting(meeting)
    let item = try record.requiredItem(self.item)
    var preface = [FormTitles.leavesAgenda(item.title.words(in: language))[language]]
    if record.agenda.contains(where: { $0.parent == item.id }) {
      preface.append(FormTitles.nestedMoveUp[language])
    }
    if record.minutes?.sections.contains(where: { $0.item == item.id && $0.text != nil }) == true {
      preface.append(FormTitles.minutesSectionGoes[language])
    }
    preface.append(FormTitles.undoBringsBack[language])
    return try FormContent(
      FormTitles.removeItem[language], note: item.title.words(in: language), preface: preface,
      button: FormTitles.keyDelete, []
    ).grave.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(RemoveAgendaItem(meeting: meeting, item: item))
  }
}

/// Withdraws a point that can no longer be taken off without a trace.
struct WithdrawAgendaItemForm: OfficerForm {
  static let name = "withdraw-agenda-item"

  var meeting: MeetingID
  var item: Identifier<AgendaItem>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let language = around.language
    let record = try register.meeting(meeting)
    let title = try record.requiredItem(item).title.words(in: language)
    return try FormContent(
      FormTitles.withdrawItem[language], note: title, preface: [FormTitles.isWithdrawn(title)[language]],
      button: FormTitles.keyWithdraw, []
    ).grave.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(ChangeAgendaItemState(meeting: meeting, item: item, to: .withdrawn))
  }
}
