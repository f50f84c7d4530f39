import Commands
import Domain
import Localization

/// The end of a procedure without a decision, since somebody objects.
struct BreakSilenceForm: DecisionForm {
  static let name = "break-silence"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    try about(register, around).immediate(DecisionStanding.Name.silenceBroken.phrase, register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(BreakSilence(decision: decision))
  }
}
