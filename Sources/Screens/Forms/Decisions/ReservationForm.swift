import Commands
import Domain
import Localization

/// A reservation, which is compatible with consensus.
struct ReservationForm: DecisionForm {
  static let name = "enter-reservation"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    try about(register, around).content(
      FormTitles.reservation,
      [
        .lookup(.organization, .speakers(decision.meeting)).labelled(FormTitles.by).required,
        .text(.reservation, isLong: true).labelled(Field.text.phrase.capitalized),
      ], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      EnterReservation(
        decision: decision, by: try reader.requiredParty(.organization), text: reader.text(.reservation)))
  }
}

/// A reservation that is taken back.
struct LiftReservationForm: DecisionForm {
  static let name = "lift-reservation"

  var decision: DecisionReference
  var party: Party

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    try about(register, around).immediate(FormTitles.reservation, register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(LiftReservation(decision: decision, by: party))
  }
}
