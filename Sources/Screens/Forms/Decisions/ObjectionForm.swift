import Commands
import Domain
import Localization

/// An objection: while it stands there is no consensus.
struct ObjectionForm: DecisionForm {
  static let name = "raise-objection"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    try about(register, around).content(
      FormTitles.objection,
      [.lookup(.organization, .speakers(decision.meeting)).labelled(FormTitles.by).required, .text(.reason)],
      register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      RaiseObjection(
        decision: decision, by: try reader.requiredParty(.organization), reason: reader.text(.reason)))
  }
}

/// An objection that no longer stands.
struct WithdrawObjectionForm: DecisionForm {
  static let name = "withdraw-objection"

  var decision: DecisionReference
  var party: Party

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    try about(register, around).immediate(FormTitles.objection, register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(WithdrawObjection(decision: decision, by: party))
  }
}
