import Commands
import Domain
import Localization

/// More time for a text that is out.
struct ExtendSilenceForm: DecisionForm {
  static let name = "extend-silence"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let about = try about(register, around)
    let silence = about.decision.silence
    return try about.content(
      FormTitles.extendHelp,
      preface: silence.map {
        [
          FormTitles.silenceSoFar($0.until.phrase(.full)),
          FormTitles.silenceClock(ZoneNames.name(of: $0.zone)),
        ]
      } ?? [],
      button: FormTitles.keyExtend,
      [
        .day(.to, silence?.until.day.adding(days: 1), around).labelled(FormTitles.silenceUntil).required,
        .time(.time, silence?.until.time, around).labelled(FormTitles.silenceFromTime).required,
      ], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    do {
      try series.perform(
        ExtendSilence(decision: decision, on: try reader.day(.to), at: try reader.time(.time)))
    } catch .invalid(.date, let input) {
      throw .invalid(.to, input)
    }
  }
}
