import Commands
import Domain
import Localization

/// A contact, a reminder or the next status of today, logged at once: one key for what is done twenty times a morning.
struct LogNowForm: OfficerForm {
  static let name = "log-now"

  var targets: [FollowUpTarget]
  var kind: LogEntry.Kind
  var status: Responsibility.Status?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    var content = FormContent.immediate(FormTitles.logContact[around.language])
    content.note = LogFollowUpForm.about(targets, wording)
    if targets.count == 1 { content.note += ", " + wording.partyCell(targets[0].party).text(fitting: 24) }
    content.note += " (\((status?.phrase ?? kind.phrase)[around.language]))"
    return try content.seeing(try LogFollowUpForm.meetings(of: targets, register), register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    for target in targets {
      try series.perform(
        RecordFollowUp(decision: target.decision, party: target.party, kind: kind, status: status))
    }
  }
}
