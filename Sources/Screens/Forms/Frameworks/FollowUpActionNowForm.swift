import Commands
import Domain
import Localization

/// A contact or a reminder of today, or a status that was chosen, as for a decision.
struct FollowUpActionNowForm: OfficerForm {
  static let name = "follow-up-action-now"

  var targets: [ActionTarget]
  var kind: LogEntry.Kind
  var status: Responsibility.Status?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    var content = FormContent(LogNowForm.title(kind, wording), LogNowForm.fields(status, around))
    content.preface = try FollowUpActionForm.preface(targets, register, wording)
    content.note = try FollowUpActionForm.about(targets, register, wording)
    if targets.count == 1 { content.note += ", " + wording.partyCell(targets[0].party).text(fitting: 24) }
    content.about = content.note + " (" + wording((status?.phrase ?? kind.phrase)) + ")"
    content.isImmediate = content.fields.isEmpty
    return try content.seeing(targets.first.map { [.framework($0.framework)] } ?? [], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    for target in targets {
      try series.perform(
        FollowUpAction(
          framework: target.framework, review: target.review, point: target.point, party: target.party,
          kind: kind, status: status, percent: try reader.number(.percent), note: reader.line(.note),
          on: try reader.day(.date, .past)))
    }
  }
}
