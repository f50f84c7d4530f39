import Commands
import Domain
import Localization

/// A proposal put off to a later meeting.
struct DeferDecisionForm: DecisionForm {
  static let name = "defer-decision"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    try about(register, around).content(
      SessionKeyWords.put.help, preface: [FormTitles.comesUpAgain], button: SessionKeyWords.put.label,
      [.text(.reason)], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(DeferDecision(decision: decision, reason: reader.text(.reason)))
  }
}
