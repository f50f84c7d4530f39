import Commands
import Domain
import Localization

/// The earlier decision of which this one takes the place.
struct SupersedeDecisionForm: DecisionForm {
  static let name = "supersede-decision"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    try about(register, around).content(
      SessionKeyWords.supersede.help,
      [.lookup(.decision, .decisions).labelled(FormTitles.supersedes).required], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let older = reader.reference(.decision)?.decision else { throw .invalid(.decision, .missing) }
    try series.perform(SupersedeDecision(decision: decision, supersedes: older))
  }
}
