import Commands
import Domain
import Localization

/// A proposal that is taken back.
struct WithdrawDecisionForm: DecisionForm {
  static let name = "withdraw-decision"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    try about(register, around).content(
      SessionKeyWords.withdraw.help, preface: [FormTitles.withdrawWords],
      button: SessionKeyWords.withdraw.label,
      [.text(.reason)], register
    ).grave
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(WithdrawDecision(decision: decision, reason: reader.text(.reason)))
  }
}
