import Commands
import Domain
import Localization

/// A text that stands already between meetings goes out, or goes out again.
struct CirculateDecisionForm: DecisionForm {
  static let name = "circulate-decision"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let about = try about(register, around)
    var content = try about.content(
      FormTitles.circulateTextHelp, button: FormTitles.keyCirculateText,
      try SilenceEntries.fields(of: about.body, register, around), register)
    content.preface = [try SilenceEntries.clock(of: about.body, register, around)]
    return content
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let meeting = try series.current.meeting(decision.meeting)
    let body = try meeting.body.map { id throws(RegisterError) in try series.current.body(id) }
    try series.perform(
      CirculateDecision(
        decision: decision, on: try reader.day(.from), at: try reader.time(.time),
        hours: try reader.number(.silenceProcedurePeriod), method: reader.silenceMethod(of: body)))
  }
}
