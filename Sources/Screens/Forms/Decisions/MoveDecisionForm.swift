import Commands
import Domain
import Localization

/// A decision one place up or down; numbers follow at once.
struct MoveDecisionForm: DecisionForm {
  static let name = "move-decision"

  var decision: DecisionReference
  /// Absent: to the end.
  var before: DecisionID?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    try about(register, around).immediate(ActWords.phrase(MoveDecision.action), renumbers: true, register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(MoveDecision(decision: decision, before: before))
  }
}
