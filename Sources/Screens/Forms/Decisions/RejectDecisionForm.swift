import Commands
import Domain
import Localization

/// A proposal that the meeting turned down, with the votes when there was a vote.
struct RejectDecisionForm: DecisionForm {
  static let name = "reject-decision"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    try about(register, around).content(
      SessionKeyWords.reject.help, preface: [FormTitles.rejectWords], button: SessionKeyWords.reject.label,
      [Field.inFavour, .against, .abstaining].map { .number($0).hinted(FormTitles.votesBlankHint) }, register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let counts = [try reader.number(.inFavour), try reader.number(.against), try reader.number(.abstaining)]
    let votes =
      counts.allSatisfy { $0 == nil }
      ? nil : Votes(inFavour: counts[0] ?? 0, against: counts[1] ?? 0, abstentions: counts[2] ?? 0)
    try series.perform(RejectDecision(decision: decision, votes: votes))
  }
}
