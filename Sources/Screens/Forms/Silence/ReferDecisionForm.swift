import Commands
import Domain
import Localization

/// A text between meetings that goes to a meeting after all.
struct ReferDecisionForm: DecisionForm {
  static let name = "refer-decision"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let about = try about(register, around)
    let next = try register.nextMeeting(of: about.body?.id, from: around.today)
    let chosen = next.map { [Reference(.meeting($0.id), about.wording.title($0))] } ?? []
    return try about.content(
      FormTitles.referHelp, preface: [FormTitles.referWords], button: FormTitles.keyRefer,
      [
        .lookup(.meeting, .meetings, chosen).labelled(FormTitles.referTo).hinted(FormTitles.referHint),
        .text(.reason),
      ], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      ReferDecision(
        decision: decision, meeting: reader.reference(.meeting)?.meeting, reason: reader.text(.reason)))
  }
}
