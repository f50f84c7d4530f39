import Domain
import Localization
import Papers
import TerminalUI

/// The words of a section paragraph by paragraph, each with the comments on it.
struct MinutesParagraphLines {
  let words: MinutesSectionWords
  let comments: [MinutesComment]
  let lines: MinutesCommentLines

  private var wording: Wording { lines.wording }

  /// The comments that are about a paragraph which the section still has.
  private var placed: [(comment: MinutesComment, language: Language, number: Int)] {
    comments.compactMap { comment in
      guard let anchor = comment.paragraph, let number = anchor.number(in: words.words) else { return nil }
      return (comment, anchor.language, number)
    }
  }

  /// The comments on the section as a whole, and those whose paragraph is gone.
  var others: [MinutesComment] {
    let known = Set(placed.map(\.comment.id))
    return comments.filter { !known.contains($0.id) }
  }

  /// Both languages, one's own first.
  var section: PageSection {
    let languages = [wording.language, wording.language.other]
    let hasNumbers =
      Language.allCases.contains { (words.words[$0] ?? "").paragraphs.count > 1 } || !placed.isEmpty
    var columns = [
      TableColumn("", width: .fixed(10), importance: 2), TableColumn("", width: .fixed(5), importance: 1),
      TableColumn("", width: .flexible(minimum: 20), importance: 3),
    ]
    var all = languages.flatMap { lines(in: $0) }
    if !hasNumbers {
      columns.remove(at: 1)
      for index in all.indices { all[index].cells.remove(at: 1) }
    }
    return PageSection("", columns: columns, wrapped: columns.count - 1, lines: all)
  }

  private func lines(in language: Language) -> [PageLine] {
    let label = TableCell(wording(language.phrase), style: .muted)
    let paragraphs = (words.words[language] ?? "").paragraphs
    if paragraphs.isEmpty {
      let missing = words.words.isEmpty ? MinutesWords.nothingRecorded : FormWords.toTranslate
      return words.words.isEmpty && language != wording.language
        ? [] : [PageLine([label, "", TableCell(wording(missing), style: .warning)])]
    }
    return paragraphs.enumerated().flatMap { index, paragraph in
      let number = index + 1
      var line = PageLine(
        [
          index == 0 ? label : "",
          TableCell(wording(MinutesWords.paragraph(number)), style: .muted),
          TableCell(paragraph),
        ], id: "\(language.rawValue)-\(number)")
      line.offers = lines.offers.comments(
        on: ParagraphAnchor(number, of: words.words, in: language), of: words.section.id)
      return [line]
        + placed.filter { $0.language == language && $0.number == number }.map { lines.line($0.comment) }
    }
  }
}
