import Commands
import Domain
import Localization

/// A corrigendum to a text that is final.
struct CorrectDecisionForm: DecisionForm {
  static let name = "correct-decision"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    try about(register, around).content(
      SessionKeyWords.correct.help, preface: [FormTitles.decisionCorrigendum],
      [.text(.text, isLong: true).labelled(MinutesWords.corrigendumText).required], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(CorrectDecision(decision: decision, text: try reader.requiredText(.text)))
  }
}
