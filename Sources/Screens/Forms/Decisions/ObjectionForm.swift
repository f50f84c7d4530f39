import Commands
import Domain
import Localization

/// An objection: while it stands there is no consensus. To a text that is out between meetings it counts by the time it came in.
struct ObjectionForm: DecisionForm {
  static let name = "raise-objection"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let about = try about(register, around)
    var fields: [FormField] = [
      .lookup(.organization, .speakers(decision.meeting)).labelled(FormTitles.by).required, .text(.reason),
    ]
    var preface = [FormTitles.objectionWords]
    if case .circulated(let silence) = about.decision.standing {
      preface = [FormTitles.silenceObjection, FormTitles.timesOf(ZoneNames.name(of: silence.zone))]
      let now = LocalMoment(around.now, in: silence.zone, around.zones)
      fields += [
        .day(.date, now.day, around, leaning: .past).labelled(FormTitles.receivedOn),
        .time(.time, now.time, around).labelled(FormTitles.silenceFromTime),
      ]
    }
    return try about.content(FormTitles.objection, preface: preface, fields, register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      RaiseObjection(
        decision: decision, by: try reader.requiredParty(.organization), reason: reader.text(.reason),
        on: try reader.day(.date, .past), at: try reader.time(.time)))
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
