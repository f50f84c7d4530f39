import Commands
import Domain
import Localization

/// The decision that is behind a result.
struct LinkDecisionForm: OfficerForm {
  static let name = "link-decision"

  var result: ResultReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.framework(result.framework)
    return try FormContent(
      FormTitles.linkDecision[around.language], note: wording(wording.names.phrase(result.framework)),
      [
        .fact(.result, FrameworkWording.title(of: try record.required(result.result), wording)),
        FormField.lookup(.decision, .decisions).required,
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let decision = reader.reference(.decision)?.decision else { throw .invalid(.decision, .missing) }
    try series.perform(LinkDecision(result: result, decision: decision))
  }
}
