import Commands
import Domain
import Localization

/// What was done with a comment on the minutes.
struct SettleCommentForm: OfficerForm {
  static let name = "settle-comment"

  var meeting: MeetingID
  var comment: Identifier<MinutesComment>

  /// What stands among the outcomes for none.
  private static let open = "open"

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let language = around.language
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let known = try record.requiredComment(comment)
    var preface = [known.text]
    if let quote = known.paragraph?.quote { preface.append(MinutesWords.on(quote)[language]) }
    preface.append(MinutesWords.textIsYours[language])
    let names = CommentOutcome.Name.allCases
    return try FormContent(
      MinutesWords.settle[language], note: wording.party(known.by, .short), preface: preface,
      [
        FormField.choice(
          .outcome, names.map { ($0.rawValue, $0.phrase) } + [(Self.open, CommentOutcome.openPhrase)],
          known.outcome?.state.rawValue
        ).required,
        .words(.reason, known.outcome?.reason).labelled(MinutesWords.notTakenReason)
          .shown(when: .outcome, is: CommentOutcome.Name.notTaken.rawValue).required,
        .day(.date, known.outcome?.on ?? around.today, around, leaning: .past)
          .labelled(MinutesWords.settledOn)
          .shown(when: .outcome, isOneOf: names.map(\.rawValue)),
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let outcome: CommentOutcome.Name? = reader.choice(.outcome)
    try series.perform(
      SettleComment(
        meeting: meeting, comment: comment, outcome: outcome,
        reason: outcome == .notTaken ? reader.line(.reason) : nil, on: try reader.day(.date, .past)))
  }
}
