import Commands
import Domain
import Localization
import Papers

/// Puts right what was entered of a comment on the minutes: who made it, what it says, when it came.
struct EditCommentForm: OfficerForm {
  static let name = "edit-comment"

  var meeting: MeetingID
  var comment: Identifier<MinutesComment>

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    let known = try record.requiredComment(comment)
    let sections = try MinutesSectionWords.all(of: meeting, from: register, asOf: around.today)
    let heading = sections.first { $0.section.id == known.section }?.heading ?? MinutesWords.wholeMinutes
    return try FormContent(
      MinutesWords.editComment[around.language], note: wording.party(known.by, .short),
      preface: [heading[around.language]]
        + (known.paragraph.map { [MinutesWords.on($0.quote)[around.language]] } ?? []),
      [
        .words(.text, known.text).labelled(MinutesWords.comment).required,
        .lookup(.organization, .speakers(meeting), [Reference(known.by, wording)], new: .party)
          .labelled(MinutesWords.commentBy).required,
        .day(.date, known.on, around, leaning: .past).labelled(MinutesWords.receivedOn).required,
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      EditComment(
        meeting: meeting, comment: comment,
        by: reader.hasChanged(.organization) ? try reader.requiredParty(.organization) : nil,
        text: reader.hasChanged(.text) ? try reader.required(.text) : nil,
        on: reader.hasChanged(.date) ? try reader.day(.date, .past) : nil))
  }
}

extension Meeting {
  /// - Throws: `noSuchElement` when nobody made such a comment on its minutes.
  func requiredComment(_ id: Identifier<MinutesComment>) throws(RegisterError) -> MinutesComment {
    guard let comment = minutes?.comments.first(where: { $0.id == id }) else {
      throw .noSuchElement(.comment, id.text, in: key)
    }
    return comment
  }
}
