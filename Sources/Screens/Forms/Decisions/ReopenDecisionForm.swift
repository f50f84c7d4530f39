import Commands
import Domain
import Localization

/// What was decided becomes a proposal again.
struct ReopenDecisionForm: DecisionForm {
  static let name = "reopen-decision"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    var content = try about(register, around).immediate(SessionKeyWords.reopen.label, register)
    content.about = nameAfter(register, around)?[around.language]
    return content
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(ReopenDecision(decision: decision))
  }
}
