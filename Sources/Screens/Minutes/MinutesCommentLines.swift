import Domain
import Localization
import Papers
import TerminalUI

/// The comments received on minutes.
enum MinutesCommentLines {
  /// - Parameter words: the sections, for the headings of those that are commented on; none where the section is known.
  static func section(
    _ comments: [MinutesComment], _ words: [MinutesSectionWords] = [], emptyText: String = "",
    _ wording: Wording
  ) -> PageSection {
    PageSection(
      wording(ScreenWords.comments), note: comments.isEmpty ? "" : String(comments.count),
      columns: [
        TableColumn("", width: .fixed(12), importance: 1),
        TableColumn("", width: .flexible(minimum: 10, maximum: 24), importance: 2),
        TableColumn("", width: .flexible(minimum: 20, weight: 4), importance: 3),
      ], wrapped: 2, emptyText: emptyText,
      lines: comments.map { comment in
        let section = words.first { $0.section.id == comment.section }
        let about = section.map { wording($0.heading) + wording(MinutesWords.colon) } ?? ""
        return PageLine(
          [
            TableCell(wording.day(comment.on, .short), style: .muted), wording.partyCell(comment.by),
            TableCell(about + comment.text),
          ])
      })
  }
}
