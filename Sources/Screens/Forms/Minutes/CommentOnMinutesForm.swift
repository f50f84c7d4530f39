import Commands
import Domain
import Localization
import Papers

/// A comment on a section of the minutes, or on the whole.
struct CommentOnMinutesForm: OfficerForm {
  static let name = "comment-on-minutes"

  var meeting: MeetingID
  var section: Identifier<MinutesSection>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let record = try register.meeting(meeting)
    let sections = try MinutesSectionWords.all(of: meeting, from: register, asOf: around.today)
    return try FormContent(
      FormTitles.commentOnMinutes[around.language], note: record.minutes?.symbol ?? "",
      [
        .lookup(.organization, .parties, new: .organization).labelled(MinutesWords.commentBy).required,
        .choice(
          .section,
          [(Self.whole, MinutesWords.wholeMinutes)]
            + sections.map { ($0.section.id.text, $0.heading) },
          section?.text ?? Self.whole),
        .words(.text).labelled(MinutesWords.comment).required,
        .day(.date, around.today, around, leaning: .past).labelled(MinutesWords.receivedOn),
      ]
    ).seeing([record.key], register)
  }

  /// No identifier of a section is empty.
  private static let whole = ""

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      CommentOnMinutes(
        meeting: meeting, by: try reader.requiredParty(.organization),
        section: reader.choice(.section).flatMap { Identifier($0) }, text: try reader.required(.text),
        on: try reader.day(.date, .past)))
  }
}
