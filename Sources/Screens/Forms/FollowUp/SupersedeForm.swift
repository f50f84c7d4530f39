import Commands
import Domain
import Localization

/// One decision takes the place of another; asked from either of them.
struct SupersedeForm: OfficerForm {
  static let name = "supersession"

  private static let newer = "newer"
  private static let older = "older"

  var decision: DecisionReference

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let meeting = try register.meeting(decision.meeting)
    let isSuperseded = meeting.decision(decision.decision)?.supersededBy != nil
    var directions = [(Self.newer, FormTitles.replaces)]
    if !isSuperseded { directions.append((Self.older, FormTitles.isReplaced)) }
    return try FormContent(
      FormTitles.supersede[around.language], note: wording(wording.names.decision(decision)),
      preface: [FormTitles.supersedeWords[around.language]],
      [
        .choice(.order, directions, Self.newer).labelled(FormTitles.direction),
        .lookup(.decision, .decisionsBeside(decision)).labelled(FormTitles.otherDecision).required,
      ]
    ).seeing([meeting.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let other = reader.reference(.decision)?.decision else { throw .invalid(.decision, .missing) }
    let isNewer = reader.choice(.order) != Self.older
    try series.perform(
      SupersedeDecision(decision: isNewer ? decision : other, supersedes: isNewer ? other : decision))
  }
}
