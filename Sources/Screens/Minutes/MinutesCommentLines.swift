import Domain
import Localization
import Papers
import TerminalUI

/// The comments received on minutes.
struct MinutesCommentLines {
  let offers: MinutesOffers
  let meeting: MeetingID
  let wording: Wording

  /// A list of comments; of one on a paragraph that is gone it says what that was.
  /// - Parameter words: the sections, for the headings of those that are commented on; none where the section is known.
  func section(
    _ comments: [MinutesComment], _ words: [MinutesSectionWords] = [], emptyText: String = ""
  ) -> PageSection {
    PageSection(
      wording(ScreenWords.comments),
      note: note(comments),
      columns: [
        TableColumn("", width: .fixed(12), importance: 1),
        TableColumn("", width: .flexible(minimum: 10, maximum: 24), importance: 2),
        TableColumn("", width: .flexible(minimum: 20, weight: 4), importance: 3),
      ], wrapped: 2, emptyText: emptyText,
      lines: comments.map { comment in
        let section = words.first { $0.section.id == comment.section }
        var line = PageLine(
          [
            TableCell(wording.day(comment.on, .short), style: .muted), wording.partyCell(comment.by),
            TableCell(about(comment, section) + comment.text + outcome(comment)),
          ], mark: mark(comment),
          place: section.map {
            .minutesSection(MinutesSectionReference(meeting: meeting, section: $0.section.id))
          }, id: comment.id.text)
        line.offers = offers.comment(comment)
        return line
      })
  }

  private func note(_ comments: [MinutesComment]) -> String {
    let open = comments.count(where: \.isOpen)
    return comments.isEmpty ? "" : open == 0 ? String(comments.count) : wording(MinutesWords.open(open))
  }

  /// The comment below its paragraph.
  func line(_ comment: MinutesComment) -> PageLine {
    var line = PageLine(
      [
        "",
        TableCell(
          wording.party(comment.by, .short) + ", " + wording.day(comment.on, .short)
            + wording(MinutesWords.colon) + comment.text + outcome(comment)),
      ], mark: mark(comment), id: comment.id.text)
    line.cells.insert("", at: 1)
    line.offers = offers.comment(comment)
    return line
  }

  private func mark(_ comment: MinutesComment) -> TableCell {
    comment.isOpen ? TableCell("•", style: .warning) : TableCell("✓", style: .good)
  }

  /// ` – not taken: it was said otherwise`.
  private func outcome(_ comment: MinutesComment) -> String {
    " – " + wording(comment.outcome?.phraseWithReason ?? CommentOutcome.openPhrase)
  }

  /// `Opening, § 3: `.
  private func about(_ comment: MinutesComment, _ section: MinutesSectionWords?) -> String {
    var words = section.map { [wording($0.heading)] } ?? []
    if let paragraph = comment.paragraph {
      if section == nil {
        words.append(wording(MinutesWords.onGone(paragraph.quote)))
      } else {
        words.append(
          wording(MinutesWords.paragraph(paragraph.number(in: section?.words ?? Text()) ?? paragraph.number)))
      }
    }
    return words.isEmpty ? "" : words.joined(separator: ", ") + wording(MinutesWords.colon)
  }
}
