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
    let about = try about(register, around)
    var content = try about.immediate(ActWords.phrase(MoveDecision.action), register)
    if let name = nameAfter(register, around) {
      let before = about.meeting.place(of: about.decision.id).map(String.init)
      content.about = FormTitles.renumbered(name, from: before)[around.language]
    }
    return content
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(MoveDecision(decision: decision, before: before))
  }
}
